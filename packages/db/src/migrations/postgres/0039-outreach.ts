/**
 * Campaigns from door to door, gatherings and praise in every version of them, and every knock at a
 * door. All of it is appended, never changed (law I8).
 */
export const outreach = /* sql */ `
create table outreach (
  village_id text collate "C" not null,
  kind text collate "C" not null,
  id text collate "C" not null,
  version bigint not null,
  document text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, kind, id, version),
  foreign key (village_id) references village (village_id)
);
alter table outreach enable row level security, force row level security;
create policy own on outreach using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on outreach
  for each statement execute function huzhu_append_only();
alter table outreach enable always trigger append_only;

create table doorstep (
  village_id text collate "C" not null,
  campaign_id text collate "C" not null,
  place bigint not null,
  household_id text collate "C" not null,
  on_date text collate "C" not null,
  answer text collate "C" not null,
  note text collate "C",
  at bigint not null,
  written_by text collate "C" not null,
  actor text collate "C" not null,
  primary key (village_id, campaign_id, place),
  foreign key (village_id, household_id) references household (village_id, id)
);
create index doorstep_household on doorstep (village_id, household_id);
alter table doorstep enable row level security, force row level security;
create policy own on doorstep using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on doorstep
  for each statement execute function huzhu_append_only();
alter table doorstep enable always trigger append_only;
`;
