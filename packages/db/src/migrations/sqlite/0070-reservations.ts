/** What is kept for whom, at which prices and until when; the hold of the same id says how it ended. */
export const reservations = /* sql */ `
create table reservation (
  village_id text not null,
  id text not null,
  household_id text not null,
  resident_id text,
  card_id text,
  mandate_id text,
  code text not null,
  lines text not null,
  points integer not null,
  reserved_at integer not null,
  reserved_on text not null,
  until text not null,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id, id) references hold (village_id, id),
  foreign key (village_id, household_id) references household (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
) strict;
create index reservation_until on reservation (village_id, until);
create index reservation_household on reservation (village_id, household_id, until);
create index reservation_day on reservation (village_id, reserved_on);
create index hold_end_transfer on hold_end (village_id, transfer_id) where transfer_id is not null;
create trigger reservation_no_update before update on reservation
  begin select raise(abort, 'reservation is append-only'); end;
create trigger reservation_no_delete before delete on reservation
  begin select raise(abort, 'reservation is append-only'); end;
create trigger reservation_no_replace before insert on reservation
  when exists (select 1 from reservation where village_id = new.village_id and id = new.id)
  begin select raise(abort, 'reservation is append-only'); end;
`;
