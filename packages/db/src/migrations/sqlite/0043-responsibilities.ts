/**
 * Who answers for what, and what the township says and decides: every version is appended, never
 * changed (law I8).
 */
export const responsibilities = /* sql */ `
create table duty_matrix (
  village_id text not null,
  version integer not null,
  effective_from text not null,
  document text not null,
  adopted_at integer not null,
  adopted_by text not null,
  primary key (village_id, version),
  foreign key (village_id, adopted_by) references staff (village_id, id)
) strict;
create trigger duty_matrix_no_update before update on duty_matrix
  begin select raise(abort, 'duty_matrix is append-only'); end;
create trigger duty_matrix_no_delete before delete on duty_matrix
  begin select raise(abort, 'duty_matrix is append-only'); end;
create trigger duty_matrix_no_replace before insert on duty_matrix
  when exists (
    select 1 from duty_matrix where village_id = new.village_id and version = new.version
  )
  begin select raise(abort, 'duty_matrix is append-only'); end;

create table supervision (
  village_id text not null,
  kind text not null,
  id text not null,
  version integer not null,
  document text not null,
  salt text not null,
  digest text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, kind, id, version),
  foreign key (village_id) references village (village_id)
) strict;
create trigger supervision_no_update before update on supervision
  begin select raise(abort, 'supervision is append-only'); end;
create trigger supervision_no_delete before delete on supervision
  begin select raise(abort, 'supervision is append-only'); end;
create trigger supervision_no_replace before insert on supervision
  when exists (
    select 1 from supervision where village_id = new.village_id and kind = new.kind and id = new.id
      and version = new.version
  )
  begin select raise(abort, 'supervision is append-only'); end;
`;
