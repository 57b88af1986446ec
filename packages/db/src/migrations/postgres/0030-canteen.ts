/** The canteen's book: every line of it is appended, never changed (law I8). */
export const canteen = /* sql */ `
create table canteen_entry (
  village_id text collate "C" not null,
  id text collate "C" not null,
  resident_id text collate "C" not null,
  on_date text collate "C" not null,
  document text collate "C" not null,
  at bigint not null,
  written_by text collate "C" not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
);
create index canteen_entry_resident on canteen_entry (village_id, resident_id);
create index canteen_entry_on on canteen_entry (village_id, on_date);
alter table canteen_entry enable row level security, force row level security;
create policy own on canteen_entry using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on canteen_entry
  for each statement execute function huzhu_append_only();
alter table canteen_entry enable always trigger append_only;
`;
