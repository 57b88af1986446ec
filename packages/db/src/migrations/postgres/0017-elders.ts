/** What is known of elders beside the register: appended, never changed (law I8). */
export const elders = /* sql */ `
create table ability_assessment (
  village_id text collate "C" not null,
  id text collate "C" not null,
  resident_id text collate "C" not null,
  assessed_on text collate "C" not null,
  recorded_at bigint not null,
  replaces_id text collate "C",
  level bigint not null,
  document text collate "C" not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  unique (village_id, replaces_id),
  foreign key (village_id, resident_id) references resident (village_id, id)
);
create index ability_assessment_resident on ability_assessment (village_id, resident_id, assessed_on);
alter table ability_assessment enable row level security, force row level security;
create policy own on ability_assessment using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on ability_assessment
  for each statement execute function huzhu_append_only();
alter table ability_assessment enable always trigger append_only;

create table certification (
  village_id text collate "C" not null,
  id text collate "C" not null,
  resident_id text collate "C" not null,
  kind text collate "C" not null,
  paper_number text collate "C" not null,
  issuer text collate "C" not null,
  from_date text collate "C" not null,
  until_date text collate "C",
  in_institution boolean not null,
  recorded_at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
);
create index certification_resident on certification (village_id, resident_id);
alter table certification enable row level security, force row level security;
create policy own on certification using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on certification
  for each statement execute function huzhu_append_only();
alter table certification enable always trigger append_only;

create table certification_end (
  village_id text collate "C" not null,
  certification_id text collate "C" not null,
  from_date text collate "C" not null,
  at bigint not null,
  why text collate "C" not null,
  actor text collate "C" not null,
  primary key (village_id, certification_id),
  foreign key (village_id, certification_id) references certification (village_id, id)
);
alter table certification_end enable row level security, force row level security;
create policy own on certification_end using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on certification_end
  for each statement execute function huzhu_append_only();
alter table certification_end enable always trigger append_only;

create table care_event (
  village_id text collate "C" not null,
  id text collate "C" not null,
  resident_id text collate "C" not null,
  kind text collate "C" not null,
  on_date text collate "C" not null,
  note text collate "C" not null,
  recorded_at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
);
create index care_event_resident on care_event (village_id, resident_id, on_date);
alter table care_event enable row level security, force row level security;
create policy own on care_event using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on care_event
  for each statement execute function huzhu_append_only();
alter table care_event enable always trigger append_only;
`;
