export const people = /* sql */ `
create table hamlet (
  village_id text collate "C" not null,
  id text collate "C" not null,
  name text collate "C" not null,
  primary key (village_id, id),
  constraint hamlet_name unique (village_id, name),
  foreign key (village_id) references village (village_id)
);
alter table hamlet enable row level security, force row level security;
create policy own on hamlet using (village_id = current_setting('huzhu.village', true));

create table household (
  village_id text collate "C" not null,
  id text collate "C" not null,
  hamlet_id text collate "C" not null,
  number text collate "C" not null,
  address text collate "C",
  head_id text collate "C",
  primary key (village_id, id),
  constraint household_number unique (village_id, hamlet_id, number),
  foreign key (village_id, hamlet_id) references hamlet (village_id, id)
);
alter table household enable row level security, force row level security;
create policy own on household using (village_id = current_setting('huzhu.village', true));

create table resident (
  village_id text collate "C" not null,
  id text collate "C" not null,
  household_id text collate "C" not null,
  name text collate "C" not null,
  initials text collate "C" not null,
  sex text collate "C" not null,
  birth_date text collate "C" not null,
  id_number text collate "C",
  relation text collate "C" not null,
  phone text collate "C",
  residence text collate "C" not null,
  registered boolean not null,
  primary key (village_id, id),
  constraint resident_id_number unique (village_id, id_number),
  foreign key (village_id, household_id) references household (village_id, id)
);
create index resident_household on resident (village_id, household_id);
create index resident_name on resident (village_id, name);
alter table resident enable row level security, force row level security;
create policy own on resident using (village_id = current_setting('huzhu.village', true));

create table card (
  village_id text collate "C" not null,
  id text collate "C" not null,
  number text collate "C" not null,
  resident_id text collate "C" not null,
  status text collate "C" not null,
  issued_at bigint not null,
  lost_at bigint,
  primary key (village_id, id),
  constraint card_number unique (village_id, number),
  foreign key (village_id, resident_id) references resident (village_id, id)
);
create index card_resident on card (village_id, resident_id);
create unique index card_active on card (village_id, resident_id) where status = 'active';
alter table card enable row level security, force row level security;
create policy own on card using (village_id = current_setting('huzhu.village', true));
`;
