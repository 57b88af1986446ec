/** The books of what went to people of other villages, appended and never changed. */
export const guests = /* sql */ `
create table guest_entry (
  village_id text collate "C" not null references village (village_id),
  partner_id text collate "C" not null,
  place bigint not null,
  said text collate "C" not null,
  at bigint not null,
  by_id text collate "C",
  primary key (village_id, partner_id, place),
  foreign key (village_id, by_id) references staff (village_id, id)
);
alter table guest_entry enable row level security, force row level security;
create policy own on guest_entry using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on guest_entry
  for each statement execute function huzhu_append_only();
alter table guest_entry enable always trigger append_only;
alter table movement add column guest_sale_id text collate "C";
create index movement_guest_sale on movement (village_id, guest_sale_id)
  where guest_sale_id is not null;
`;
