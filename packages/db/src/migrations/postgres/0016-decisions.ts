/**
 * What meetings of the village decided, in a table of its own, so that the records of what they
 * decided on stay what they were. Rulebooks from before are written down as such, once.
 */
export const decisions = /* sql */ `
create table decision (
  village_id text collate "C" not null,
  about text collate "C" not null,
  subject_id text collate "C" not null,
  body text collate "C" not null,
  held_on text collate "C" not null,
  due bigint not null,
  present bigint not null,
  in_favour bigint not null,
  against bigint not null,
  abstained bigint not null,
  chair text collate "C" not null,
  minute_keeper text collate "C" not null,
  minutes text collate "C" not null,
  note text collate "C",
  recorded_at bigint not null,
  recorded_by text collate "C" not null,
  primary key (village_id, about, subject_id),
  foreign key (village_id, recorded_by) references staff (village_id, id)
);
alter table decision enable row level security, force row level security;
create policy own on decision using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on decision
  for each statement execute function huzhu_append_only();
alter table decision enable always trigger append_only;

create table undecided (
  village_id text collate "C" not null,
  version bigint not null,
  primary key (village_id, version),
  foreign key (village_id, version) references rulebook (village_id, version)
);
alter table rulebook no force row level security;
insert into undecided (village_id, version) select village_id, version from rulebook;
alter table rulebook force row level security;
alter table undecided enable row level security, force row level security;
create policy own on undecided using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on undecided
  for each statement execute function huzhu_append_only();
alter table undecided enable always trigger append_only;
`;
