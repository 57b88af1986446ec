/**
 * 代理 and 亲属: whom elders let act for them, and who is whose parent or spouse; appended, never changed
 * (law I8). Of a proxy from outside, name and telephone can be erased; the digest still tells that there
 * was one. What was done under a mandate says so, without a key to it: the actor of each record does too.
 */
export const kinAndMandates = /* sql */ `
create table mandate (
  village_id text collate "C" not null,
  id text collate "C" not null,
  elder_id text collate "C" not null,
  resident_id text collate "C",
  name text collate "C",
  phone text collate "C",
  salt text collate "C",
  digest text collate "C",
  photo_id text collate "C",
  witness text collate "C",
  see boolean not null,
  ask boolean not null,
  per_day bigint,
  per_redemption bigint,
  from_date text collate "C" not null,
  until_date text collate "C" not null,
  recorded_at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, elder_id) references resident (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id),
  foreign key (village_id, photo_id) references photo (village_id, id)
);
create index mandate_elder on mandate (village_id, elder_id);
create index mandate_resident on mandate (village_id, resident_id) where resident_id is not null;
create index mandate_photo on mandate (village_id, photo_id) where photo_id is not null;
create index mandate_until on mandate (village_id, until_date);
alter table mandate enable row level security, force row level security;
create policy own on mandate using (village_id = current_setting('huzhu.village', true));
create trigger append_only before delete or truncate or update of
  village_id, id, elder_id, resident_id, digest, photo_id, witness, see, ask, per_day, per_redemption,
  from_date, until_date, recorded_at, actor on mandate
  for each statement execute function huzhu_append_only();
alter table mandate enable always trigger append_only;
create trigger only_erased before update of name, salt on mandate
  for each row when (new.name is not null or new.salt is not null)
  execute function huzhu_append_only();
alter table mandate enable always trigger only_erased;

create table mandate_end (
  village_id text collate "C" not null,
  mandate_id text collate "C" not null,
  revoked_by text collate "C" not null,
  at bigint not null,
  why text collate "C" not null,
  actor text collate "C" not null,
  primary key (village_id, mandate_id),
  foreign key (village_id, mandate_id) references mandate (village_id, id)
);
alter table mandate_end enable row level security, force row level security;
create policy own on mandate_end using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on mandate_end
  for each statement execute function huzhu_append_only();
alter table mandate_end enable always trigger append_only;

alter table redemption add column mandate_id text collate "C";
create index redemption_mandate on redemption (village_id, mandate_id, event_date)
  where mandate_id is not null;
alter table help_call add column mandate_id text collate "C";

create table family_tie (
  village_id text collate "C" not null,
  id text collate "C" not null,
  kind text collate "C" not null,
  one_id text collate "C" not null,
  other_id text collate "C" not null,
  since_date text collate "C",
  origin text collate "C" not null,
  recorded_at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, one_id) references resident (village_id, id),
  foreign key (village_id, other_id) references resident (village_id, id)
);
create index family_tie_one on family_tie (village_id, one_id);
create index family_tie_other on family_tie (village_id, other_id);
alter table family_tie enable row level security, force row level security;
create policy own on family_tie using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on family_tie
  for each statement execute function huzhu_append_only();
alter table family_tie enable always trigger append_only;

create table family_tie_end (
  village_id text collate "C" not null,
  tie_id text collate "C" not null,
  how text collate "C" not null,
  on_date text collate "C",
  at bigint not null,
  why text collate "C" not null,
  actor text collate "C" not null,
  primary key (village_id, tie_id),
  foreign key (village_id, tie_id) references family_tie (village_id, id)
);
alter table family_tie_end enable row level security, force row level security;
create policy own on family_tie_end using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on family_tie_end
  for each statement execute function huzhu_append_only();
alter table family_tie_end enable always trigger append_only;

create table family_tie_refused (
  village_id text collate "C" not null,
  kind text collate "C" not null,
  one_id text collate "C" not null,
  other_id text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, kind, one_id, other_id),
  foreign key (village_id, one_id) references resident (village_id, id),
  foreign key (village_id, other_id) references resident (village_id, id)
);
create index family_tie_refused_other on family_tie_refused (village_id, other_id);
alter table family_tie_refused enable row level security, force row level security;
create policy own on family_tie_refused using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on family_tie_refused
  for each statement execute function huzhu_append_only();
alter table family_tie_refused enable always trigger append_only;
`;
