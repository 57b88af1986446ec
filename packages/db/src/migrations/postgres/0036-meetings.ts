/** Who sits in the committee, what happened at meetings and what they decided; nothing is changed later. */
export const meetings = /* sql */ `
create table committee_member (
  village_id text collate "C" not null,
  id text collate "C" not null,
  resident_id text collate "C",
  staff_id text collate "C",
  document text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id),
  foreign key (village_id, staff_id) references staff (village_id, id)
);
create index committee_member_resident on committee_member (village_id, resident_id);
alter table committee_member enable row level security, force row level security;
create policy own on committee_member using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on committee_member
  for each statement execute function huzhu_append_only();
alter table committee_member enable always trigger append_only;

create table committee_member_end (
  village_id text collate "C" not null,
  member_id text collate "C" not null,
  place bigint not null,
  last_on text collate "C" not null,
  why text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, member_id, place),
  foreign key (village_id, member_id) references committee_member (village_id, id)
);
alter table committee_member_end enable row level security, force row level security;
create policy own on committee_member_end using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on committee_member_end
  for each statement execute function huzhu_append_only();
alter table committee_member_end enable always trigger append_only;

create table meeting (
  village_id text collate "C" not null,
  id text collate "C" not null,
  body text collate "C" not null,
  hamlet_id text collate "C",
  held_on text collate "C" not null,
  document text collate "C" not null,
  at bigint not null,
  called_by text collate "C" not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, hamlet_id) references hamlet (village_id, id)
);
create index meeting_on on meeting (village_id, held_on);
alter table meeting enable row level security, force row level security;
create policy own on meeting using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on meeting
  for each statement execute function huzhu_append_only();
alter table meeting enable always trigger append_only;

create table meeting_event (
  village_id text collate "C" not null,
  meeting_id text collate "C" not null,
  place bigint not null,
  document text collate "C" not null,
  at bigint not null,
  written_by text collate "C" not null,
  actor text collate "C" not null,
  primary key (village_id, meeting_id, place),
  foreign key (village_id, meeting_id) references meeting (village_id, id)
);
alter table meeting_event enable row level security, force row level security;
create policy own on meeting_event using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on meeting_event
  for each statement execute function huzhu_append_only();
alter table meeting_event enable always trigger append_only;

create table resolution (
  village_id text collate "C" not null,
  motion_id text collate "C" not null,
  meeting_id text collate "C" not null,
  about text collate "C" not null,
  subject_id text collate "C",
  outcome text collate "C" not null,
  document text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, motion_id),
  foreign key (village_id, meeting_id) references meeting (village_id, id)
);
create index resolution_about on resolution (village_id, about, subject_id);
alter table resolution enable row level security, force row level security;
create policy own on resolution using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on resolution
  for each statement execute function huzhu_append_only();
alter table resolution enable always trigger append_only;

alter table decision add column motion_id text collate "C";
`;
