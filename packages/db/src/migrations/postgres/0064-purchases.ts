/** The book of purchases: what was ordered, came or is not awaited any more; appended, never changed. */
export const purchases = /* sql */ `
create table purchase_entry (
  village_id text collate "C" not null,
  number bigint not null,
  said text collate "C" not null,
  at bigint not null,
  by_id text collate "C" not null,
  primary key (village_id, number),
  foreign key (village_id, by_id) references staff (village_id, id)
);
alter table purchase_entry enable row level security, force row level security;
create policy own on purchase_entry using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on purchase_entry
  for each statement execute function huzhu_append_only();
alter table purchase_entry enable always trigger append_only;
`;
