/**
 * Room for what is said of people in orders, complaints, profiles and meetings: it is sealed by the
 * program when it next opens the database, and can be erased; what an erasure leaves of a row stands
 * beside it. And histories outlive what they are of: an import can be undone that was undone over.
 */
export const sealedWords = /* sql */ `
alter table service_order add column digest text;
alter table service_order add column salt text;

create table service_order_step_sealed (
  village_id text not null,
  order_id text not null,
  place integer not null,
  at integer not null,
  actor text not null,
  digest text,
  salt text,
  document text,
  remains text,
  primary key (village_id, order_id, place),
  foreign key (village_id, order_id) references service_order (village_id, id)
) strict;
insert into service_order_step_sealed (village_id, order_id, place, at, actor, document)
  select village_id, order_id, place, at, actor, document from service_order_step;
drop table service_order_step;
alter table service_order_step_sealed rename to service_order_step;
create trigger service_order_step_no_update before update of
  village_id, order_id, place, at, actor, digest on service_order_step
  begin select raise(abort, 'service_order_step is append-only'); end;
create trigger service_order_step_only_erased before update of salt, document, remains on service_order_step
  when new.salt is not null or new.document is not null
  begin select raise(abort, 'service_order_step is append-only'); end;
create trigger service_order_step_no_delete before delete on service_order_step
  begin select raise(abort, 'service_order_step is append-only'); end;
create trigger service_order_step_no_replace before insert on service_order_step
  when exists (
    select 1 from service_order_step where village_id = new.village_id and order_id = new.order_id and place = new.place
  )
  begin select raise(abort, 'service_order_step is append-only'); end;

create table complaint_sealed (
  village_id text not null,
  id text not null,
  provider_id text not null,
  order_id text,
  on_date text not null,
  taken_by text not null,
  at integer not null,
  actor text not null,
  digest text,
  salt text,
  document text,
  remains text,
  primary key (village_id, id),
  foreign key (village_id, order_id) references service_order (village_id, id)
) strict;
insert into complaint_sealed (village_id, id, provider_id, order_id, on_date, taken_by, at, actor, document)
  select village_id, id, provider_id, order_id, on_date, taken_by, at, actor, json_object('fromWhom', from_whom, 'what', what) from complaint;
drop table complaint;
alter table complaint_sealed rename to complaint;
create index complaint_provider on complaint (village_id, provider_id);
create trigger complaint_no_update before update of
  village_id, id, provider_id, order_id, on_date, taken_by, at, actor, digest on complaint
  begin select raise(abort, 'complaint is append-only'); end;
create trigger complaint_only_erased before update of salt, document, remains on complaint
  when new.salt is not null or new.document is not null
  begin select raise(abort, 'complaint is append-only'); end;
create trigger complaint_no_delete before delete on complaint
  begin select raise(abort, 'complaint is append-only'); end;
create trigger complaint_no_replace before insert on complaint
  when exists (
    select 1 from complaint where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'complaint is append-only'); end;

create table complaint_end_sealed (
  village_id text not null,
  complaint_id text not null,
  at integer not null,
  actor text not null,
  digest text,
  salt text,
  document text,
  remains text,
  primary key (village_id, complaint_id),
  foreign key (village_id, complaint_id) references complaint (village_id, id)
) strict;
insert into complaint_end_sealed (village_id, complaint_id, at, actor, document)
  select village_id, complaint_id, at, actor, document from complaint_end;
drop table complaint_end;
alter table complaint_end_sealed rename to complaint_end;
create trigger complaint_end_no_update before update of
  village_id, complaint_id, at, actor, digest on complaint_end
  begin select raise(abort, 'complaint_end is append-only'); end;
create trigger complaint_end_only_erased before update of salt, document, remains on complaint_end
  when new.salt is not null or new.document is not null
  begin select raise(abort, 'complaint_end is append-only'); end;
create trigger complaint_end_no_delete before delete on complaint_end
  begin select raise(abort, 'complaint_end is append-only'); end;
create trigger complaint_end_no_replace before insert on complaint_end
  when exists (
    select 1 from complaint_end where village_id = new.village_id and complaint_id = new.complaint_id
  )
  begin select raise(abort, 'complaint_end is append-only'); end;

create table helper_profile_sealed (
  village_id text not null,
  helper_id text not null,
  place integer not null,
  at integer not null,
  actor text not null,
  digest text,
  salt text,
  document text,
  remains text,
  primary key (village_id, helper_id, place),
  foreign key (village_id, helper_id) references helper (village_id, id)
) strict;
insert into helper_profile_sealed (village_id, helper_id, place, at, actor, document)
  select village_id, helper_id, place, at, actor, json_object('document', document, 'why', why) from helper_profile;
drop table helper_profile;
alter table helper_profile_sealed rename to helper_profile;
create trigger helper_profile_no_update before update of
  village_id, helper_id, place, at, actor, digest on helper_profile
  begin select raise(abort, 'helper_profile is append-only'); end;
create trigger helper_profile_only_erased before update of salt, document, remains on helper_profile
  when new.salt is not null or new.document is not null
  begin select raise(abort, 'helper_profile is append-only'); end;
create trigger helper_profile_no_delete before delete on helper_profile
  begin select raise(abort, 'helper_profile is append-only'); end;
create trigger helper_profile_no_replace before insert on helper_profile
  when exists (
    select 1 from helper_profile where village_id = new.village_id and helper_id = new.helper_id and place = new.place
  )
  begin select raise(abort, 'helper_profile is append-only'); end;

create table meeting_event_sealed (
  village_id text not null,
  meeting_id text not null,
  place integer not null,
  at integer not null,
  written_by text not null,
  actor text not null,
  digest text,
  salt text,
  document text,
  remains text,
  primary key (village_id, meeting_id, place),
  foreign key (village_id, meeting_id) references meeting (village_id, id)
) strict;
insert into meeting_event_sealed (village_id, meeting_id, place, at, written_by, actor, document)
  select village_id, meeting_id, place, at, written_by, actor, document from meeting_event;
drop table meeting_event;
alter table meeting_event_sealed rename to meeting_event;
create trigger meeting_event_no_update before update of
  village_id, meeting_id, place, at, written_by, actor, digest on meeting_event
  begin select raise(abort, 'meeting_event is append-only'); end;
create trigger meeting_event_only_erased before update of salt, document, remains on meeting_event
  when new.salt is not null or new.document is not null
  begin select raise(abort, 'meeting_event is append-only'); end;
create trigger meeting_event_no_delete before delete on meeting_event
  begin select raise(abort, 'meeting_event is append-only'); end;
create trigger meeting_event_no_replace before insert on meeting_event
  when exists (
    select 1 from meeting_event where village_id = new.village_id and meeting_id = new.meeting_id and place = new.place
  )
  begin select raise(abort, 'meeting_event is append-only'); end;

create table register_change_apart (
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
  foreign key (village_id) references village (village_id)
) strict;
insert into register_change_apart (
  village_id, sequence, act_id, verb, subject_kind, subject_id, household_id, from_id,
  event_date, recorded_at, actor, transfers, digest, salt, document
) select
  village_id, sequence, act_id, verb, subject_kind, subject_id, household_id, from_id,
  event_date, recorded_at, actor, transfers, digest, salt, document
  from register_change;
drop table register_change;
alter table register_change_apart rename to register_change;
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

create table card_event_apart (
  village_id text not null,
  card_id text not null,
  place integer not null,
  resident_id text not null,
  what text not null,
  why text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, card_id, place),
  foreign key (village_id) references village (village_id)
) strict;
insert into card_event_apart (village_id, card_id, place, resident_id, what, why, at, actor)
  select village_id, card_id, place, resident_id, what, why, at, actor from card_event;
drop table card_event;
alter table card_event_apart rename to card_event;
create index card_event_resident on card_event (village_id, resident_id);
create trigger card_event_no_update before update on card_event
  begin select raise(abort, 'card_event is append-only'); end;
create trigger card_event_no_delete before delete on card_event
  begin select raise(abort, 'card_event is append-only'); end;
create trigger card_event_no_replace before insert on card_event
  when exists (
    select 1 from card_event
    where village_id = new.village_id and card_id = new.card_id and place = new.place
  )
  begin select raise(abort, 'card_event is append-only'); end;
`;
