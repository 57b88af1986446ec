/** The books of what went to people of other villages, appended and never changed. */
export const guests = /* sql */ `
create table guest_entry (
  village_id text not null references village (village_id),
  partner_id text not null,
  place integer not null,
  said text not null,
  at integer not null,
  by_id text,
  primary key (village_id, partner_id, place),
  foreign key (village_id, by_id) references staff (village_id, id)
) strict;
create trigger guest_entry_no_update before update on guest_entry
  begin select raise(abort, 'guest_entry is append-only'); end;
create trigger guest_entry_no_delete before delete on guest_entry
  begin select raise(abort, 'guest_entry is append-only'); end;
create trigger guest_entry_no_replace before insert on guest_entry
  when exists (
    select 1 from guest_entry
    where village_id = new.village_id and partner_id = new.partner_id and place = new.place
  )
  begin select raise(abort, 'guest_entry is append-only'); end;
alter table movement add column guest_sale_id text;
create index movement_guest_sale on movement (village_id, guest_sale_id)
  where guest_sale_id is not null;
`;
