/**
 * Room for sealed cells. ID numbers are looked for by keyed hashes beside them; what records of elders
 * say stands in one document, as in the history of the register, and can be erased, and nothing else
 * of it. What stands here in the open is sealed by the program when it first opens the database, before
 * anybody can read it: until then a village has no row in `vault`.
 */
export const vault = /* sql */ `
create table vault (
  village_id text not null,
  key_id text not null,
  primary key (village_id),
  foreign key (village_id) references village (village_id)
) strict;
create trigger vault_no_update before update on vault
  begin select raise(abort, 'vault is append-only'); end;
create trigger vault_no_delete before delete on vault
  begin select raise(abort, 'vault is append-only'); end;
create trigger vault_no_replace before insert on vault
  when exists (select 1 from vault where village_id = new.village_id)
  begin select raise(abort, 'vault is append-only'); end;

alter table resident rename column id_number to id_blind;
alter table resident add column id_tail text;
alter table resident add column id_number text;
create index resident_id_tail on resident (village_id, id_tail) where id_tail is not null;

drop trigger audit_no_update;
create trigger audit_no_update before update of
  village_id, id, at, actor, verb, subject, attempt_id on audit
  begin select raise(abort, 'audit is append-only'); end;
create trigger audit_only_erased before update of request, before, after on audit
  when new.request is not null or new.before is not null or new.after is not null
  begin select raise(abort, 'audit is append-only'); end;

create table ability_assessment_sealed (
  village_id text not null,
  id text not null,
  resident_id text not null,
  assessed_on text not null,
  recorded_at integer not null,
  replaces_id text,
  actor text not null,
  digest text,
  salt text,
  document text,
  primary key (village_id, id),
  unique (village_id, replaces_id),
  foreign key (village_id, resident_id) references resident (village_id, id)
) strict;
insert into ability_assessment_sealed (village_id, id, resident_id, assessed_on, recorded_at, replaces_id, actor, document)
  select village_id, id, resident_id, assessed_on, recorded_at, replaces_id, actor,
    document from ability_assessment;
drop table ability_assessment;
alter table ability_assessment_sealed rename to ability_assessment;
create index ability_assessment_resident on ability_assessment (village_id, resident_id, assessed_on);
create trigger ability_assessment_no_update before update of
  village_id, id, resident_id, assessed_on, recorded_at, replaces_id, actor, digest on ability_assessment
  begin select raise(abort, 'ability_assessment is append-only'); end;
create trigger ability_assessment_only_erased before update of salt, document on ability_assessment
  when new.salt is not null or new.document is not null
  begin select raise(abort, 'ability_assessment is append-only'); end;
create trigger ability_assessment_no_delete before delete on ability_assessment
  begin select raise(abort, 'ability_assessment is append-only'); end;
create trigger ability_assessment_no_replace before insert on ability_assessment
  when exists (
    select 1 from ability_assessment where village_id = new.village_id and id = new.id
  ) or exists (
    select 1 from ability_assessment where village_id = new.village_id and replaces_id = new.replaces_id
  )
  begin select raise(abort, 'ability_assessment is append-only'); end;

create table certification_sealed (
  village_id text not null,
  id text not null,
  resident_id text not null,
  from_date text not null,
  until_date text,
  recorded_at integer not null,
  actor text not null,
  digest text,
  salt text,
  document text,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
) strict;
insert into certification_sealed (village_id, id, resident_id, from_date, until_date, recorded_at, actor, document)
  select village_id, id, resident_id, from_date, until_date, recorded_at, actor,
    json_object('kind', kind, 'paperNumber', paper_number, 'issuer', issuer,
    'inInstitution', json(case when in_institution then 'true' else 'false' end)) from certification;
drop table certification;
alter table certification_sealed rename to certification;
create index certification_resident on certification (village_id, resident_id);
create trigger certification_no_update before update of
  village_id, id, resident_id, from_date, until_date, recorded_at, actor, digest on certification
  begin select raise(abort, 'certification is append-only'); end;
create trigger certification_only_erased before update of salt, document on certification
  when new.salt is not null or new.document is not null
  begin select raise(abort, 'certification is append-only'); end;
create trigger certification_no_delete before delete on certification
  begin select raise(abort, 'certification is append-only'); end;
create trigger certification_no_replace before insert on certification
  when exists (
    select 1 from certification where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'certification is append-only'); end;

create table certification_end_sealed (
  village_id text not null,
  certification_id text not null,
  from_date text not null,
  at integer not null,
  actor text not null,
  digest text,
  salt text,
  document text,
  primary key (village_id, certification_id),
  foreign key (village_id, certification_id) references certification (village_id, id)
) strict;
insert into certification_end_sealed (village_id, certification_id, from_date, at, actor, document)
  select village_id, certification_id, from_date, at, actor,
    json_object('why', why) from certification_end;
drop table certification_end;
alter table certification_end_sealed rename to certification_end;
create trigger certification_end_no_update before update of
  village_id, certification_id, from_date, at, actor, digest on certification_end
  begin select raise(abort, 'certification_end is append-only'); end;
create trigger certification_end_only_erased before update of salt, document on certification_end
  when new.salt is not null or new.document is not null
  begin select raise(abort, 'certification_end is append-only'); end;
create trigger certification_end_no_delete before delete on certification_end
  begin select raise(abort, 'certification_end is append-only'); end;
create trigger certification_end_no_replace before insert on certification_end
  when exists (
    select 1 from certification_end where village_id = new.village_id and certification_id = new.certification_id
  )
  begin select raise(abort, 'certification_end is append-only'); end;

create table care_event_sealed (
  village_id text not null,
  id text not null,
  resident_id text not null,
  on_date text not null,
  recorded_at integer not null,
  actor text not null,
  digest text,
  salt text,
  document text,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
) strict;
insert into care_event_sealed (village_id, id, resident_id, on_date, recorded_at, actor, document)
  select village_id, id, resident_id, on_date, recorded_at, actor,
    json_object('kind', kind, 'note', note) from care_event;
drop table care_event;
alter table care_event_sealed rename to care_event;
create index care_event_resident on care_event (village_id, resident_id, on_date);
create trigger care_event_no_update before update of
  village_id, id, resident_id, on_date, recorded_at, actor, digest on care_event
  begin select raise(abort, 'care_event is append-only'); end;
create trigger care_event_only_erased before update of salt, document on care_event
  when new.salt is not null or new.document is not null
  begin select raise(abort, 'care_event is append-only'); end;
create trigger care_event_no_delete before delete on care_event
  begin select raise(abort, 'care_event is append-only'); end;
create trigger care_event_no_replace before insert on care_event
  when exists (
    select 1 from care_event where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'care_event is append-only'); end;
`;
