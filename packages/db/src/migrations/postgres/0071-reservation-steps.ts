/** What was said of a reservation: brought to the door by whom, handed over, or freed and why. */
export const reservationSteps = /* sql */ `
create table reservation_step (
  village_id text collate "C" not null,
  reservation_id text collate "C" not null,
  place bigint not null,
  said text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, reservation_id, place),
  foreign key (village_id, reservation_id) references reservation (village_id, id)
);
alter table reservation_step enable row level security, force row level security;
create policy own on reservation_step using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on reservation_step
  for each statement execute function huzhu_append_only();
alter table reservation_step enable always trigger append_only;
`;
