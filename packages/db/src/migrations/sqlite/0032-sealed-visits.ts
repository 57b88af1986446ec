/**
 * Room for more that is sealed: what requests and visits say, who helps from outside, who is paid for
 * care, and who stood by. Events of requests and visits can be erased, and nothing else of them. What
 * stands here in the open is sealed by the program when it next opens the database: `step` says how far
 * a village is, `changing_to` that another key is on its way.
 */
export const sealedVisits = /* sql */ `
alter table vault add column step integer not null default 1;
alter table vault add column changing_to text;

alter table provider add column digest text;
alter table provider add column salt text;

alter table mandate add column witness_digest text;
drop trigger mandate_no_update;
create trigger mandate_no_update before update of
  village_id, id, elder_id, resident_id, digest, photo_id, witness_digest, see, ask, per_day,
  per_redemption, from_date, until_date, recorded_at, actor on mandate
  begin select raise(abort, 'mandate is append-only'); end;
drop trigger mandate_only_erased;
create trigger mandate_only_erased before update of name, phone, salt, witness on mandate
  when new.name is not null or new.phone is not null or new.salt is not null
    or new.witness is not null
  begin select raise(abort, 'mandate is append-only'); end;

create table request_event_sealed (
  village_id text not null,
  request_id text not null,
  place integer not null,
  what text not null,
  at integer not null,
  actor text not null,
  digest text,
  salt text,
  document text,
  primary key (village_id, request_id, place),
  foreign key (village_id, request_id) references help_request (village_id, id)
) strict;
insert into request_event_sealed (village_id, request_id, place, what, at, actor, document)
  select village_id, request_id, place, what, at, actor, document from request_event;
drop table request_event;
alter table request_event_sealed rename to request_event;
create trigger request_event_no_update before update of
  village_id, request_id, place, what, at, actor, digest on request_event
  begin select raise(abort, 'request_event is append-only'); end;
create trigger request_event_only_erased before update of salt, document on request_event
  when new.salt is not null or new.document is not null
  begin select raise(abort, 'request_event is append-only'); end;
create trigger request_event_no_delete before delete on request_event
  begin select raise(abort, 'request_event is append-only'); end;
create trigger request_event_no_replace before insert on request_event
  when exists (
    select 1 from request_event where village_id = new.village_id and request_id = new.request_id and place = new.place
  )
  begin select raise(abort, 'request_event is append-only'); end;

create table visit_event_sealed (
  village_id text not null,
  visit_id text not null,
  place integer not null,
  what text not null,
  at integer not null,
  actor text not null,
  digest text,
  salt text,
  document text,
  primary key (village_id, visit_id, place),
  foreign key (village_id, visit_id) references visit (village_id, id)
) strict;
insert into visit_event_sealed (village_id, visit_id, place, what, at, actor, document)
  select village_id, visit_id, place, what, at, actor, document from visit_event;
drop table visit_event;
alter table visit_event_sealed rename to visit_event;
create trigger visit_event_no_update before update of
  village_id, visit_id, place, what, at, actor, digest on visit_event
  begin select raise(abort, 'visit_event is append-only'); end;
create trigger visit_event_only_erased before update of salt, document on visit_event
  when new.salt is not null or new.document is not null
  begin select raise(abort, 'visit_event is append-only'); end;
create trigger visit_event_no_delete before delete on visit_event
  begin select raise(abort, 'visit_event is append-only'); end;
create trigger visit_event_no_replace before insert on visit_event
  when exists (
    select 1 from visit_event where village_id = new.village_id and visit_id = new.visit_id and place = new.place
  )
  begin select raise(abort, 'visit_event is append-only'); end;
`;
