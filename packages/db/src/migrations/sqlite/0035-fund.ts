/**
 * The fund: by which gift money in the ledger came, and the book of everything about the fund that is
 * no money, whose lines are appended and never changed (law I8).
 */
export const fund = /* sql */ `
alter table lot add column gift text;
drop trigger lot_no_update;
create trigger lot_no_update before update of
  village_id, transfer_id, place, account_id, sequence, origin, expires, amount, gift on lot
  begin select raise(abort, 'lot is append-only'); end;

create table fund_entry (
  village_id text not null,
  number integer not null,
  said text not null,
  names text,
  at integer not null,
  by_id text not null,
  primary key (village_id, number),
  foreign key (village_id, by_id) references staff (village_id, id)
) strict;
create trigger fund_entry_no_update before update on fund_entry
  begin select raise(abort, 'fund_entry is append-only'); end;
create trigger fund_entry_no_delete before delete on fund_entry
  begin select raise(abort, 'fund_entry is append-only'); end;
create trigger fund_entry_no_replace before insert on fund_entry
  when exists (
    select 1 from fund_entry where village_id = new.village_id and number = new.number
  )
  begin select raise(abort, 'fund_entry is append-only'); end;
`;
