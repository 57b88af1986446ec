export const governance = /* sql */ `
create table village (
  village_id text not null,
  name text not null,
  township text not null,
  scale integer not null,
  settings text not null,
  demo integer not null,
  created_at integer not null,
  primary key (village_id)
) strict;

create table staff (
  village_id text not null,
  id text not null,
  name text not null,
  login text not null,
  password_hash text not null,
  role text not null,
  household_id text,
  active integer not null,
  created_at integer not null,
  primary key (village_id, id),
  constraint staff_login unique (village_id, login),
  foreign key (village_id) references village (village_id)
) strict;

create table session (
  village_id text not null,
  token_hash text not null,
  staff_id text not null,
  created_at integer not null,
  expires_at integer not null,
  primary key (village_id, token_hash),
  foreign key (village_id, staff_id) references staff (village_id, id)
) strict;

create table device (
  village_id text not null,
  id text not null,
  name text not null,
  token_hash text not null,
  paired_at integer not null,
  revoked_at integer,
  last_seen_at integer,
  primary key (village_id, id),
  constraint device_token unique (village_id, token_hash),
  foreign key (village_id) references village (village_id)
) strict;

create table pairing (
  village_id text not null,
  code_hash text not null,
  device_name text not null,
  expires_at integer not null,
  used_at integer,
  primary key (village_id, code_hash),
  foreign key (village_id) references village (village_id)
) strict;
`;
