/** The book of purchases: what was ordered, came or is not awaited any more; appended, never changed. */
export const purchases = /* sql */ `
create table purchase_entry (
  village_id text not null,
  number integer not null,
  said text not null,
  at integer not null,
  by_id text not null,
  primary key (village_id, number),
  foreign key (village_id, by_id) references staff (village_id, id)
) strict;
create trigger purchase_entry_no_update before update on purchase_entry
  begin select raise(abort, 'purchase_entry is append-only'); end;
create trigger purchase_entry_no_delete before delete on purchase_entry
  begin select raise(abort, 'purchase_entry is append-only'); end;
create trigger purchase_entry_no_replace before insert on purchase_entry
  when exists (
    select 1 from purchase_entry where village_id = new.village_id and number = new.number
  )
  begin select raise(abort, 'purchase_entry is append-only'); end;
`;
