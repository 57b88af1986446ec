/**
 * The register over the years: who is away since when, who left and how, which households are no more,
 * and every change of it. A change is written once; only what it says of somebody can be erased, and
 * then its digest still tells that something was said.
 */
export const register = /* sql */ `
alter table resident add column away_since text;
alter table resident add column away_to text;
alter table resident add column back_on text;
alter table resident add column left_how text;
alter table resident add column left_on text;
alter table household add column dissolved_on text;

create table register_change (
  village_id text not null,
  sequence integer not null,
  act_id text not null,
  verb text not null,
  subject_kind text not null,
  subject_id text not null,
  household_id text not null,
  from_id text,
  event_date text not null,
  recorded_at integer not null,
  actor text not null,
  transfers text not null,
  digest text not null,
  salt text,
  document text,
  primary key (village_id, sequence),
  foreign key (village_id, household_id) references household (village_id, id),
  foreign key (village_id, from_id) references household (village_id, id)
) strict;
create index register_change_act on register_change (village_id, act_id);
create index register_change_subject on register_change (village_id, subject_id);
create index register_change_household on register_change (village_id, household_id);
create index register_change_from on register_change (village_id, from_id) where from_id is not null;
create index register_change_date on register_change (village_id, event_date);
create trigger register_change_no_update before update of
  village_id, sequence, act_id, verb, subject_kind, subject_id, household_id, from_id,
  event_date, recorded_at, actor, transfers, digest on register_change
  begin select raise(abort, 'register_change is append-only'); end;
create trigger register_change_only_erased before update of salt, document on register_change
  when new.salt is not null or new.document is not null
  begin select raise(abort, 'register_change is append-only'); end;
create trigger register_change_no_delete before delete on register_change
  begin select raise(abort, 'register_change is append-only'); end;
create trigger register_change_no_replace before insert on register_change
  when exists (
    select 1 from register_change where village_id = new.village_id and sequence = new.sequence
  )
  begin select raise(abort, 'register_change is append-only'); end;
`;
