export const governance = /* sql */ `
create table village (
  village_id text collate "C" not null,
  name text collate "C" not null,
  township text collate "C" not null,
  scale bigint not null,
  settings text collate "C" not null,
  demo boolean not null,
  created_at bigint not null,
  primary key (village_id)
);
alter table village enable row level security, force row level security;
create policy seen on village for select using (true);
create policy own on village using (village_id = current_setting('huzhu.village', true));

create table staff (
  village_id text collate "C" not null,
  id text collate "C" not null,
  name text collate "C" not null,
  login text collate "C" not null,
  password_hash text collate "C" not null,
  role text collate "C" not null,
  household_id text collate "C",
  active boolean not null,
  created_at bigint not null,
  primary key (village_id, id),
  constraint staff_login unique (village_id, login),
  foreign key (village_id) references village (village_id)
);
alter table staff enable row level security, force row level security;
create policy own on staff using (village_id = current_setting('huzhu.village', true));

create table session (
  village_id text collate "C" not null,
  token_hash text collate "C" not null,
  staff_id text collate "C" not null,
  created_at bigint not null,
  expires_at bigint not null,
  primary key (village_id, token_hash),
  foreign key (village_id, staff_id) references staff (village_id, id)
);
alter table session enable row level security, force row level security;
create policy own on session using (village_id = current_setting('huzhu.village', true));

create table device (
  village_id text collate "C" not null,
  id text collate "C" not null,
  name text collate "C" not null,
  token_hash text collate "C" not null,
  paired_at bigint not null,
  revoked_at bigint,
  last_seen_at bigint,
  primary key (village_id, id),
  constraint device_token unique (village_id, token_hash),
  foreign key (village_id) references village (village_id)
);
alter table device enable row level security, force row level security;
create policy own on device using (village_id = current_setting('huzhu.village', true));

create table pairing (
  village_id text collate "C" not null,
  code_hash text collate "C" not null,
  device_name text collate "C" not null,
  expires_at bigint not null,
  used_at bigint,
  primary key (village_id, code_hash),
  foreign key (village_id) references village (village_id)
);
alter table pairing enable row level security, force row level security;
create policy own on pairing using (village_id = current_setting('huzhu.village', true));
`;
