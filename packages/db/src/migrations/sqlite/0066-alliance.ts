/** The books of the shops that take points, appended and never changed. */
export const alliance = /* sql */ `
create table shop_entry (
  village_id text not null,
  shop_id text not null,
  place integer not null,
  said text not null,
  at integer not null,
  by_id text not null,
  transfer_id text,
  household_id text,
  card_id text,
  points integer,
  on_date text,
  primary key (village_id, shop_id, place),
  foreign key (village_id, by_id) references staff (village_id, id),
  foreign key (village_id, transfer_id) references transfer (village_id, id),
  foreign key (village_id, household_id) references household (village_id, id)
) strict;
create index shop_entry_card on shop_entry (village_id, card_id, on_date);
create index shop_entry_household on shop_entry (village_id, household_id, on_date);
create trigger shop_entry_no_update before update on shop_entry
  begin select raise(abort, 'shop_entry is append-only'); end;
create trigger shop_entry_no_delete before delete on shop_entry
  begin select raise(abort, 'shop_entry is append-only'); end;
create trigger shop_entry_no_replace before insert on shop_entry
  when exists (
    select 1 from shop_entry
    where village_id = new.village_id and shop_id = new.shop_id and place = new.place
  )
  begin select raise(abort, 'shop_entry is append-only'); end;
`;
