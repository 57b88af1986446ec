/** What households asked for and did not find: every line is appended, never changed (law I8). */
export const lacks = /* sql */ `
create table lack (
  village_id text collate "C" not null,
  id text collate "C" not null,
  household_id text collate "C" not null,
  month text collate "C" not null,
  thing text collate "C" not null,
  good_id text collate "C",
  on_date text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, household_id) references household (village_id, id),
  foreign key (village_id, good_id) references good (village_id, id)
);
create unique index lack_once on lack (village_id, household_id, month, thing);
create index lack_on on lack (village_id, on_date);
alter table lack enable row level security, force row level security;
create policy own on lack using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on lack
  for each statement execute function huzhu_append_only();
alter table lack enable always trigger append_only;
`;
