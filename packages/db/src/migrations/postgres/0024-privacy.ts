/**
 * Who looked at what, who agreed to what, and who was erased: appended, never changed (law I8), but for
 * words about somebody, which can only be erased; their digest stays. Answers of attempts can be
 * dropped once nobody repeats them.
 */
export const privacy = /* sql */ `
create table disclosure (
  village_id text collate "C" not null,
  id text collate "C" not null,
  kind text collate "C" not null,
  resident_id text collate "C",
  fields text collate "C" not null,
  people bigint not null,
  purpose text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  digest text collate "C" not null,
  salt text collate "C",
  words text collate "C",
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
);
create index disclosure_at on disclosure (village_id, at);
create index disclosure_resident on disclosure (village_id, resident_id, at);
alter table disclosure enable row level security, force row level security;
create policy own on disclosure using (village_id = current_setting('huzhu.village', true));
create trigger append_only before delete or truncate or update of
  village_id, id, kind, resident_id, fields, people, purpose, at, actor, digest on disclosure
  for each statement execute function huzhu_append_only();
alter table disclosure enable always trigger append_only;
create trigger only_erased before update of salt, words on disclosure
  for each row when (new.salt is not null or new.words is not null)
  execute function huzhu_append_only();
alter table disclosure enable always trigger only_erased;

create table consent (
  village_id text collate "C" not null,
  id text collate "C" not null,
  resident_id text collate "C" not null,
  purpose text collate "C" not null,
  on_date text collate "C" not null,
  way text collate "C" not null,
  recorded_at bigint not null,
  actor text collate "C" not null,
  digest text collate "C" not null,
  salt text collate "C",
  document text collate "C",
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
);
create index consent_resident on consent (village_id, resident_id);
alter table consent enable row level security, force row level security;
create policy own on consent using (village_id = current_setting('huzhu.village', true));
create trigger append_only before delete or truncate or update of
  village_id, id, resident_id, purpose, on_date, way, recorded_at, actor, digest on consent
  for each statement execute function huzhu_append_only();
alter table consent enable always trigger append_only;
create trigger only_erased before update of salt, document on consent
  for each row when (new.salt is not null or new.document is not null)
  execute function huzhu_append_only();
alter table consent enable always trigger only_erased;

create table consent_end (
  village_id text collate "C" not null,
  consent_id text collate "C" not null,
  from_date text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, consent_id),
  foreign key (village_id, consent_id) references consent (village_id, id)
);
alter table consent_end enable row level security, force row level security;
create policy own on consent_end using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on consent_end
  for each statement execute function huzhu_append_only();
alter table consent_end enable always trigger append_only;

create table erasure_request (
  village_id text collate "C" not null,
  id text collate "C" not null,
  resident_id text collate "C" not null,
  ground text collate "C" not null,
  words text collate "C",
  at bigint not null,
  actor text collate "C" not null,
  ended_at bigint,
  ended_by text collate "C",
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
);
create unique index erasure_request_open on erasure_request (village_id, resident_id)
  where ended_at is null;
alter table erasure_request enable row level security, force row level security;
create policy own on erasure_request using (village_id = current_setting('huzhu.village', true));

create table erasure (
  village_id text collate "C" not null,
  resident_id text collate "C" not null,
  pseudonym text collate "C" not null,
  ground text collate "C" not null,
  prepared_by text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, resident_id),
  unique (village_id, pseudonym),
  foreign key (village_id, resident_id) references resident (village_id, id)
);
alter table erasure enable row level security, force row level security;
create policy own on erasure using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on erasure
  for each statement execute function huzhu_append_only();
alter table erasure enable always trigger append_only;

drop trigger append_only on attempt;
create trigger append_only before delete or truncate or update of
  village_id, id, actor, endpoint, content_hash, at on attempt
  for each statement execute function huzhu_append_only();
alter table attempt enable always trigger append_only;
create trigger only_dropped before update of answer on attempt
  for each row when (new.answer <> '')
  execute function huzhu_append_only();
alter table attempt enable always trigger only_dropped;
`;
