/**
 * What is offered from outside, what the village needs, links and projects: every version of each is
 * appended, never changed (law I8).
 */
export const resources = /* sql */ `
create table resource (
  village_id text not null,
  kind text not null,
  id text not null,
  version integer not null,
  document text not null,
  contact text,
  at integer not null,
  actor text not null,
  primary key (village_id, kind, id, version),
  foreign key (village_id) references village (village_id)
) strict;
create trigger resource_no_update before update on resource
  begin select raise(abort, 'resource is append-only'); end;
create trigger resource_no_delete before delete on resource
  begin select raise(abort, 'resource is append-only'); end;
create trigger resource_no_replace before insert on resource
  when exists (
    select 1 from resource where village_id = new.village_id and kind = new.kind and id = new.id
      and version = new.version
  )
  begin select raise(abort, 'resource is append-only'); end;
`;
