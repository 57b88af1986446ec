export const claims = /* sql */ `
create table rulebook (
  village_id text not null,
  version integer not null,
  effective_from text not null,
  document text not null,
  adopted_at integer not null,
  adopted_by text not null,
  primary key (village_id, version),
  foreign key (village_id, adopted_by) references staff (village_id, id)
) strict;
create trigger rulebook_no_update before update on rulebook
  begin select raise(abort, 'rulebook is append-only'); end;
create trigger rulebook_no_delete before delete on rulebook
  begin select raise(abort, 'rulebook is append-only'); end;
create trigger rulebook_no_replace before insert on rulebook
  when exists (
    select 1 from rulebook where village_id = new.village_id and version = new.version
  )
  begin select raise(abort, 'rulebook is append-only'); end;

create table claim (
  village_id text not null,
  id text not null,
  household_id text not null,
  resident_id text,
  rule_code text not null,
  quantity integer not null,
  event_date text not null,
  note text not null,
  recorded_by text not null,
  recorded_at integer not null,
  state text not null,
  decided_by text,
  decided_at integer,
  points integer,
  rulebook_version integer,
  why text,
  primary key (village_id, id),
  foreign key (village_id, household_id) references household (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id),
  foreign key (village_id, recorded_by) references staff (village_id, id),
  foreign key (village_id, decided_by) references staff (village_id, id),
  foreign key (village_id, rulebook_version) references rulebook (village_id, version)
) strict;
create index claim_recorded on claim (village_id, state, recorded_at, id);
create index claim_counted on claim (village_id, household_id, rule_code, event_date);
`;
