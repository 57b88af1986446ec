/**
 * What is offered from outside, what the village needs, links and projects: every version of each is
 * appended, never changed (law I8).
 */
export const resources = /* sql */ `
create table resource (
  village_id text collate "C" not null,
  kind text collate "C" not null,
  id text collate "C" not null,
  version bigint not null,
  document text collate "C" not null,
  contact text collate "C",
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, kind, id, version),
  foreign key (village_id) references village (village_id)
);
alter table resource enable row level security, force row level security;
create policy own on resource using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on resource
  for each statement execute function huzhu_append_only();
alter table resource enable always trigger append_only;
`;
