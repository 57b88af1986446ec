/**
 * Cards by their chips, whatever reader read them, and their lives: every event is written once; codes
 * and pictures are what they are now; a redemption remembers the card by which it was taken.
 */
export const cards = /* sql */ `
alter table card add column chip text collate "C";
alter table card add column chip_tail text collate "C";
create index card_chip on card (village_id, chip_tail) where chip_tail is not null;
alter table device add column reader text collate "C";
alter table redemption add column card_id text collate "C";
create index redemption_card on redemption (village_id, card_id, event_date) where card_id is not null;

create table card_event (
  village_id text collate "C" not null,
  card_id text collate "C" not null,
  place bigint not null,
  resident_id text collate "C" not null,
  what text collate "C" not null,
  why text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, card_id, place),
  foreign key (village_id, resident_id) references resident (village_id, id)
);
create index card_event_resident on card_event (village_id, resident_id);
alter table card_event enable row level security, force row level security;
create policy own on card_event using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on card_event
  for each statement execute function huzhu_append_only();
alter table card_event enable always trigger append_only;

create table card_code (
  village_id text collate "C" not null,
  resident_id text collate "C" not null,
  hash text collate "C" not null,
  set_at bigint not null,
  wrong bigint not null,
  waits_until bigint,
  opened_by text collate "C",
  opened_until bigint,
  primary key (village_id, resident_id),
  foreign key (village_id, resident_id) references resident (village_id, id)
);
alter table card_code enable row level security, force row level security;
create policy own on card_code using (village_id = current_setting('huzhu.village', true));

create table portrait (
  village_id text collate "C" not null,
  resident_id text collate "C" not null,
  media_type text collate "C" not null,
  bytes bytea not null,
  taken_at bigint not null,
  primary key (village_id, resident_id),
  foreign key (village_id, resident_id) references resident (village_id, id)
);
alter table portrait enable row level security, force row level security;
create policy own on portrait using (village_id = current_setting('huzhu.village', true));
`;
