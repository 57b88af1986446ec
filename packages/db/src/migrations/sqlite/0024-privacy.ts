/**
 * Who looked at what, who agreed to what, and who was erased: appended, never changed (law I8), but for
 * words about somebody, which can only be erased; their digest stays. Answers of attempts can be
 * dropped once nobody repeats them.
 */
export const privacy = /* sql */ `
create table disclosure (
  village_id text not null,
  id text not null,
  kind text not null,
  resident_id text,
  fields text not null,
  people integer not null,
  purpose text not null,
  at integer not null,
  actor text not null,
  digest text not null,
  salt text,
  words text,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
) strict;
create index disclosure_at on disclosure (village_id, at);
create index disclosure_resident on disclosure (village_id, resident_id, at);
create trigger disclosure_no_update before update of
  village_id, id, kind, resident_id, fields, people, purpose, at, actor, digest on disclosure
  begin select raise(abort, 'disclosure is append-only'); end;
create trigger disclosure_only_erased before update of salt, words on disclosure
  when new.salt is not null or new.words is not null
  begin select raise(abort, 'disclosure is append-only'); end;
create trigger disclosure_no_delete before delete on disclosure
  begin select raise(abort, 'disclosure is append-only'); end;
create trigger disclosure_no_replace before insert on disclosure
  when exists (
    select 1 from disclosure where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'disclosure is append-only'); end;

create table consent (
  village_id text not null,
  id text not null,
  resident_id text not null,
  purpose text not null,
  on_date text not null,
  way text not null,
  recorded_at integer not null,
  actor text not null,
  digest text not null,
  salt text,
  document text,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
) strict;
create index consent_resident on consent (village_id, resident_id);
create trigger consent_no_update before update of
  village_id, id, resident_id, purpose, on_date, way, recorded_at, actor, digest on consent
  begin select raise(abort, 'consent is append-only'); end;
create trigger consent_only_erased before update of salt, document on consent
  when new.salt is not null or new.document is not null
  begin select raise(abort, 'consent is append-only'); end;
create trigger consent_no_delete before delete on consent
  begin select raise(abort, 'consent is append-only'); end;
create trigger consent_no_replace before insert on consent
  when exists (
    select 1 from consent where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'consent is append-only'); end;

create table consent_end (
  village_id text not null,
  consent_id text not null,
  from_date text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, consent_id),
  foreign key (village_id, consent_id) references consent (village_id, id)
) strict;
create trigger consent_end_no_update before update on consent_end
  begin select raise(abort, 'consent_end is append-only'); end;
create trigger consent_end_no_delete before delete on consent_end
  begin select raise(abort, 'consent_end is append-only'); end;
create trigger consent_end_no_replace before insert on consent_end
  when exists (
    select 1 from consent_end where village_id = new.village_id and consent_id = new.consent_id
  )
  begin select raise(abort, 'consent_end is append-only'); end;

create table erasure_request (
  village_id text not null,
  id text not null,
  resident_id text not null,
  ground text not null,
  words text,
  at integer not null,
  actor text not null,
  ended_at integer,
  ended_by text,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
) strict;
create unique index erasure_request_open on erasure_request (village_id, resident_id)
  where ended_at is null;

create table erasure (
  village_id text not null,
  resident_id text not null,
  pseudonym text not null,
  ground text not null,
  prepared_by text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, resident_id),
  unique (village_id, pseudonym),
  foreign key (village_id, resident_id) references resident (village_id, id)
) strict;
create trigger erasure_no_update before update on erasure
  begin select raise(abort, 'erasure is append-only'); end;
create trigger erasure_no_delete before delete on erasure
  begin select raise(abort, 'erasure is append-only'); end;
create trigger erasure_no_replace before insert on erasure
  when exists (
    select 1 from erasure where village_id = new.village_id and resident_id = new.resident_id
  ) or exists (
    select 1 from erasure where village_id = new.village_id and pseudonym = new.pseudonym
  )
  begin select raise(abort, 'erasure is append-only'); end;

drop trigger attempt_no_update;
create trigger attempt_no_update before update of
  village_id, id, actor, endpoint, content_hash, at on attempt
  begin select raise(abort, 'attempt is append-only'); end;
create trigger attempt_only_dropped before update of answer on attempt
  when new.answer <> ''
  begin select raise(abort, 'attempt is append-only'); end;
`;
