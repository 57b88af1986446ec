export const people = /* sql */ `
create table hamlet (
  village_id text not null,
  id text not null,
  name text not null,
  primary key (village_id, id),
  constraint hamlet_name unique (village_id, name),
  foreign key (village_id) references village (village_id)
) strict;

create table household (
  village_id text not null,
  id text not null,
  hamlet_id text not null,
  number text not null,
  address text,
  head_id text,
  primary key (village_id, id),
  constraint household_number unique (village_id, hamlet_id, number),
  foreign key (village_id, hamlet_id) references hamlet (village_id, id)
) strict;

create table resident (
  village_id text not null,
  id text not null,
  household_id text not null,
  name text not null,
  initials text not null,
  sex text not null,
  birth_date text not null,
  id_number text,
  relation text not null,
  phone text,
  residence text not null,
  registered integer not null,
  primary key (village_id, id),
  constraint resident_id_number unique (village_id, id_number),
  foreign key (village_id, household_id) references household (village_id, id)
) strict;
create index resident_household on resident (village_id, household_id);
create index resident_name on resident (village_id, name);

create table card (
  village_id text not null,
  id text not null,
  number text not null,
  resident_id text not null,
  status text not null,
  issued_at integer not null,
  lost_at integer,
  primary key (village_id, id),
  constraint card_number unique (village_id, number),
  foreign key (village_id, resident_id) references resident (village_id, id)
) strict;
create index card_resident on card (village_id, resident_id);
create unique index card_active on card (village_id, resident_id) where status = 'active';
`;
