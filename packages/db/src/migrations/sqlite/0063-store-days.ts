/** The book of the store's days: what was counted, opened, closed, checked; appended, never changed. */
export const storeDays = /* sql */ `
create table day_entry (
  village_id text not null,
  number integer not null,
  said text not null,
  at integer not null,
  by_id text not null,
  primary key (village_id, number),
  foreign key (village_id, by_id) references staff (village_id, id)
) strict;
create trigger day_entry_no_update before update on day_entry
  begin select raise(abort, 'day_entry is append-only'); end;
create trigger day_entry_no_delete before delete on day_entry
  begin select raise(abort, 'day_entry is append-only'); end;
create trigger day_entry_no_replace before insert on day_entry
  when exists (
    select 1 from day_entry where village_id = new.village_id and number = new.number
  )
  begin select raise(abort, 'day_entry is append-only'); end;
`;
