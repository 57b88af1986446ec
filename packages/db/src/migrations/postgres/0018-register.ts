/**
 * The register over the years: who is away since when, who left and how, which households are no more,
 * and every change of it. A change is written once; only what it says of somebody can be erased, and
 * then its digest still tells that something was said.
 */
export const register = /* sql */ `
alter table resident add column away_since text collate "C";
alter table resident add column away_to text collate "C";
alter table resident add column back_on text collate "C";
alter table resident add column left_how text collate "C";
alter table resident add column left_on text collate "C";
alter table household add column dissolved_on text collate "C";

create table register_change (
  village_id text collate "C" not null,
  sequence bigint not null,
  act_id text collate "C" not null,
  verb text collate "C" not null,
  subject_kind text collate "C" not null,
  subject_id text collate "C" not null,
  household_id text collate "C" not null,
  from_id text collate "C",
  event_date text collate "C" not null,
  recorded_at bigint not null,
  actor text collate "C" not null,
  transfers text collate "C" not null,
  digest text collate "C" not null,
  salt text collate "C",
  document text collate "C",
  primary key (village_id, sequence),
  foreign key (village_id, household_id) references household (village_id, id),
  foreign key (village_id, from_id) references household (village_id, id)
);
create index register_change_act on register_change (village_id, act_id);
create index register_change_subject on register_change (village_id, subject_id);
create index register_change_household on register_change (village_id, household_id);
create index register_change_from on register_change (village_id, from_id) where from_id is not null;
create index register_change_date on register_change (village_id, event_date);
alter table register_change enable row level security, force row level security;
create policy own on register_change using (village_id = current_setting('huzhu.village', true));
create trigger append_only before delete or truncate or update of
  village_id, sequence, act_id, verb, subject_kind, subject_id, household_id, from_id,
  event_date, recorded_at, actor, transfers, digest on register_change
  for each statement execute function huzhu_append_only();
alter table register_change enable always trigger append_only;
create trigger only_erased before update of salt, document on register_change
  for each row when (new.salt is not null or new.document is not null)
  execute function huzhu_append_only();
alter table register_change enable always trigger only_erased;
`;
