export const claims = /* sql */ `
create table rulebook (
  village_id text collate "C" not null,
  version bigint not null,
  effective_from text collate "C" not null,
  document text collate "C" not null,
  adopted_at bigint not null,
  adopted_by text collate "C" not null,
  primary key (village_id, version),
  foreign key (village_id, adopted_by) references staff (village_id, id)
);
alter table rulebook enable row level security, force row level security;
create policy own on rulebook using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on rulebook
  for each statement execute function huzhu_append_only();
alter table rulebook enable always trigger append_only;

create table claim (
  village_id text collate "C" not null,
  id text collate "C" not null,
  household_id text collate "C" not null,
  resident_id text collate "C",
  rule_code text collate "C" not null,
  quantity bigint not null,
  event_date text collate "C" not null,
  note text collate "C" not null,
  recorded_by text collate "C" not null,
  recorded_at bigint not null,
  state text collate "C" not null,
  decided_by text collate "C",
  decided_at bigint,
  points bigint,
  rulebook_version bigint,
  why text collate "C",
  primary key (village_id, id),
  foreign key (village_id, household_id) references household (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id),
  foreign key (village_id, recorded_by) references staff (village_id, id),
  foreign key (village_id, decided_by) references staff (village_id, id),
  foreign key (village_id, rulebook_version) references rulebook (village_id, version)
);
create index claim_recorded on claim (village_id, state, recorded_at, id);
create index claim_counted on claim (village_id, household_id, rule_code, event_date);
alter table claim enable row level security, force row level security;
create policy own on claim using (village_id = current_setting('huzhu.village', true));
`;
