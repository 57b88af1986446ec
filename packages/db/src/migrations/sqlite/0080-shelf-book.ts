/** The book of the shelf: what the village decided about it, appended and never changed. */
export const shelfBook = /* sql */ `
create table shelf_entry (
  village_id text not null,
  number integer not null,
  said text not null,
  at integer not null,
  by_id text not null,
  primary key (village_id, number),
  foreign key (village_id, by_id) references staff (village_id, id)
) strict;
create trigger shelf_entry_no_update before update on shelf_entry
  begin select raise(abort, 'shelf_entry is append-only'); end;
create trigger shelf_entry_no_delete before delete on shelf_entry
  begin select raise(abort, 'shelf_entry is append-only'); end;
create trigger shelf_entry_no_replace before insert on shelf_entry
  when exists (
    select 1 from shelf_entry where village_id = new.village_id and number = new.number
  )
  begin select raise(abort, 'shelf_entry is append-only'); end;
`;
