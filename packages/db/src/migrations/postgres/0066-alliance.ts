/** The books of the shops that take points, appended and never changed. */
export const alliance = /* sql */ `
create table shop_entry (
  village_id text collate "C" not null,
  shop_id text collate "C" not null,
  place bigint not null,
  said text collate "C" not null,
  at bigint not null,
  by_id text collate "C" not null,
  transfer_id text collate "C",
  household_id text collate "C",
  card_id text collate "C",
  points bigint,
  on_date text collate "C",
  primary key (village_id, shop_id, place),
  foreign key (village_id, by_id) references staff (village_id, id),
  foreign key (village_id, transfer_id) references transfer (village_id, id),
  foreign key (village_id, household_id) references household (village_id, id)
);
create index shop_entry_card on shop_entry (village_id, card_id, on_date);
create index shop_entry_household on shop_entry (village_id, household_id, on_date);
alter table shop_entry enable row level security, force row level security;
create policy own on shop_entry using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on shop_entry
  for each statement execute function huzhu_append_only();
alter table shop_entry enable always trigger append_only;
`;
