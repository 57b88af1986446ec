/** The book of the shelf: what the village decided about it, appended and never changed. */
export const shelfBook = /* sql */ `
create table shelf_entry (
  village_id text collate "C" not null,
  number bigint not null,
  said text collate "C" not null,
  at bigint not null,
  by_id text collate "C" not null,
  primary key (village_id, number),
  foreign key (village_id, by_id) references staff (village_id, id)
);
alter table shelf_entry enable row level security, force row level security;
create policy own on shelf_entry using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on shelf_entry
  for each statement execute function huzhu_append_only();
alter table shelf_entry enable always trigger append_only;
`;
