export const store = /* sql */ `
create table photo (
  village_id text collate "C" not null,
  id text collate "C" not null,
  media_type text collate "C" not null,
  bytes bytea not null,
  created_at bigint not null,
  primary key (village_id, id),
  foreign key (village_id) references village (village_id)
);
alter table photo enable row level security, force row level security;
create policy own on photo using (village_id = current_setting('huzhu.village', true));

create table good (
  village_id text collate "C" not null,
  id text collate "C" not null,
  name text collate "C" not null,
  unit text collate "C" not null,
  photo_id text collate "C",
  on_shelf boolean not null,
  on_hand bigint not null,
  movements bigint not null,
  prices bigint not null,
  primary key (village_id, id),
  constraint good_on_hand check (on_hand >= 0),
  foreign key (village_id) references village (village_id),
  foreign key (village_id, photo_id) references photo (village_id, id)
);
alter table good enable row level security, force row level security;
create policy own on good using (village_id = current_setting('huzhu.village', true));

create table price (
  village_id text collate "C" not null,
  good_id text collate "C" not null,
  sequence bigint not null,
  points bigint not null,
  from_date text collate "C" not null,
  set_at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, good_id, sequence),
  foreign key (village_id, good_id) references good (village_id, id)
);
alter table price enable row level security, force row level security;
create policy own on price using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on price
  for each statement execute function huzhu_append_only();
alter table price enable always trigger append_only;

create table redemption (
  village_id text collate "C" not null,
  id text collate "C" not null,
  household_id text collate "C" not null,
  resident_id text collate "C",
  transfer_id text collate "C" not null,
  lines text collate "C" not null,
  points bigint not null,
  balance bigint not null,
  event_date text collate "C" not null,
  recorded_at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, household_id) references household (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id),
  foreign key (village_id, transfer_id) references transfer (village_id, id)
);
create index redemption_recorded on redemption (village_id, recorded_at, id);
alter table redemption enable row level security, force row level security;
create policy own on redemption using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on redemption
  for each statement execute function huzhu_append_only();
alter table redemption enable always trigger append_only;

create table movement (
  village_id text collate "C" not null,
  good_id text collate "C" not null,
  sequence bigint not null,
  kind text collate "C" not null,
  pieces bigint not null,
  on_hand bigint not null,
  event_date text collate "C" not null,
  recorded_at bigint not null,
  note text collate "C" not null,
  actor text collate "C" not null,
  redemption_id text collate "C",
  primary key (village_id, good_id, sequence),
  foreign key (village_id, good_id) references good (village_id, id),
  foreign key (village_id, redemption_id) references redemption (village_id, id)
);
create index movement_redemption on movement (village_id, redemption_id);
alter table movement enable row level security, force row level security;
create policy own on movement using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on movement
  for each statement execute function huzhu_append_only();
alter table movement enable always trigger append_only;
`;
