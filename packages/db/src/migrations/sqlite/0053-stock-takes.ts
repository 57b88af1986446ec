/** The book of stock takes: what was begun, counted, signed or dropped, appended and never changed. */
export const stockTakes = /* sql */ `
create table stock_entry (
  village_id text not null,
  number integer not null,
  said text not null,
  at integer not null,
  by_id text not null,
  primary key (village_id, number),
  foreign key (village_id, by_id) references staff (village_id, id)
) strict;
create trigger stock_entry_no_update before update on stock_entry
  begin select raise(abort, 'stock_entry is append-only'); end;
create trigger stock_entry_no_delete before delete on stock_entry
  begin select raise(abort, 'stock_entry is append-only'); end;
create trigger stock_entry_no_replace before insert on stock_entry
  when exists (
    select 1 from stock_entry where village_id = new.village_id and number = new.number
  )
  begin select raise(abort, 'stock_entry is append-only'); end;
`;
