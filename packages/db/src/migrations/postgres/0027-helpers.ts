/** Who helps, what they can do and when, what papers they have, and whom elders would like. */
export const helpers = /* sql */ `
create table helper (
  village_id text collate "C" not null,
  id text collate "C" not null,
  resident_id text collate "C",
  since text collate "C" not null,
  person text collate "C" not null,
  recorded_at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
);
create unique index helper_resident on helper (village_id, resident_id);
alter table helper enable row level security, force row level security;
create policy own on helper using (village_id = current_setting('huzhu.village', true));

create table helper_profile (
  village_id text collate "C" not null,
  helper_id text collate "C" not null,
  place bigint not null,
  document text collate "C" not null,
  why text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, helper_id, place),
  foreign key (village_id, helper_id) references helper (village_id, id)
);
alter table helper_profile enable row level security, force row level security;
create policy own on helper_profile using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on helper_profile
  for each statement execute function huzhu_append_only();
alter table helper_profile enable always trigger append_only;

create table qualification (
  village_id text collate "C" not null,
  id text collate "C" not null,
  helper_id text collate "C" not null,
  skill text collate "C" not null,
  title text collate "C" not null,
  paper_number text collate "C" not null,
  issuer text collate "C" not null,
  from_date text collate "C" not null,
  until_date text collate "C",
  recorded_at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, helper_id) references helper (village_id, id)
);
create index qualification_helper on qualification (village_id, helper_id);
alter table qualification enable row level security, force row level security;
create policy own on qualification using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on qualification
  for each statement execute function huzhu_append_only();
alter table qualification enable always trigger append_only;

create table qualification_end (
  village_id text collate "C" not null,
  qualification_id text collate "C" not null,
  from_date text collate "C" not null,
  at bigint not null,
  why text collate "C" not null,
  actor text collate "C" not null,
  primary key (village_id, qualification_id),
  foreign key (village_id, qualification_id) references qualification (village_id, id)
);
alter table qualification_end enable row level security, force row level security;
create policy own on qualification_end using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on qualification_end
  for each statement execute function huzhu_append_only();
alter table qualification_end enable always trigger append_only;

create table training (
  village_id text collate "C" not null,
  id text collate "C" not null,
  title text collate "C" not null,
  skill text collate "C" not null,
  on_date text collate "C" not null,
  minutes bigint not null,
  teacher text collate "C" not null,
  attended text collate "C" not null,
  recorded_at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id) references village (village_id)
);
create index training_day on training (village_id, on_date);
alter table training enable row level security, force row level security;
create policy own on training using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on training
  for each statement execute function huzhu_append_only();
alter table training enable always trigger append_only;

create table companion_wish (
  village_id text collate "C" not null,
  elder_id text collate "C" not null,
  languages text collate "C" not null,
  sex text collate "C",
  recorded_at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, elder_id),
  foreign key (village_id, elder_id) references resident (village_id, id)
);
alter table companion_wish enable row level security, force row level security;
create policy own on companion_wish using (village_id = current_setting('huzhu.village', true));
`;
