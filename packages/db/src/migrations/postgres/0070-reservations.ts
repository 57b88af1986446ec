/** What is kept for whom, at which prices and until when; the hold of the same id says how it ended. */
export const reservations = /* sql */ `
create table reservation (
  village_id text collate "C" not null,
  id text collate "C" not null,
  household_id text collate "C" not null,
  resident_id text collate "C",
  card_id text collate "C",
  mandate_id text collate "C",
  code text collate "C" not null,
  lines text collate "C" not null,
  points bigint not null,
  reserved_at bigint not null,
  reserved_on text collate "C" not null,
  until text collate "C" not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, id) references hold (village_id, id),
  foreign key (village_id, household_id) references household (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
);
create index reservation_until on reservation (village_id, until);
create index reservation_household on reservation (village_id, household_id, until);
create index reservation_day on reservation (village_id, reserved_on);
create index hold_end_transfer on hold_end (village_id, transfer_id) where transfer_id is not null;
alter table reservation enable row level security, force row level security;
create policy own on reservation using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on reservation
  for each statement execute function huzhu_append_only();
alter table reservation enable always trigger append_only;
`;
