/**
 * The fund: by which gift money in the ledger came, and the book of everything about the fund that is
 * no money, whose lines are appended and never changed (law I8).
 */
export const fund = /* sql */ `
alter table lot add column gift text collate "C";
drop trigger append_only on lot;
create trigger append_only before delete or truncate or update of
  village_id, transfer_id, place, account_id, sequence, origin, expires, amount, gift on lot
  for each statement execute function huzhu_append_only();
alter table lot enable always trigger append_only;

create table fund_entry (
  village_id text collate "C" not null,
  number bigint not null,
  said text collate "C" not null,
  names text collate "C",
  at bigint not null,
  by_id text collate "C" not null,
  primary key (village_id, number),
  foreign key (village_id, by_id) references staff (village_id, id)
);
alter table fund_entry enable row level security, force row level security;
create policy own on fund_entry using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on fund_entry
  for each statement execute function huzhu_append_only();
alter table fund_entry enable always trigger append_only;
`;
