/**
 * Room for what is said of people in campaigns, gatherings and praise, which is sealed by the program
 * when it next opens the database, and for what an erasure leaves of that and of words at doors.
 */
export const sealedDoors = /* sql */ `
create table outreach_sealed (
  village_id text not null,
  kind text not null,
  id text not null,
  version integer not null,
  at integer not null,
  actor text not null,
  digest text,
  salt text,
  document text,
  remains text,
  primary key (village_id, kind, id, version),
  foreign key (village_id) references village (village_id)
) strict;
insert into outreach_sealed (village_id, kind, id, version, at, actor, document)
  select village_id, kind, id, version, at, actor, document from outreach;
drop table outreach;
alter table outreach_sealed rename to outreach;
create trigger outreach_no_update before update of
  village_id, kind, id, version, at, actor, digest on outreach
  begin select raise(abort, 'outreach is append-only'); end;
create trigger outreach_only_erased before update of salt, document, remains on outreach
  when new.salt is not null or new.document is not null
  begin select raise(abort, 'outreach is append-only'); end;
create trigger outreach_no_delete before delete on outreach
  begin select raise(abort, 'outreach is append-only'); end;
create trigger outreach_no_replace before insert on outreach
  when exists (
    select 1 from outreach where village_id = new.village_id and kind = new.kind and id = new.id and version = new.version
  )
  begin select raise(abort, 'outreach is append-only'); end;

alter table doorstep add column digest text;
alter table doorstep add column salt text;
alter table doorstep add column remains text;
drop trigger doorstep_no_update;
create trigger doorstep_no_update before update of
  village_id, campaign_id, place, household_id, on_date, answer, at, written_by, actor, digest on doorstep
  begin select raise(abort, 'doorstep is append-only'); end;
create trigger doorstep_only_erased before update of salt, note, remains on doorstep
  when new.salt is not null or new.note is not null
  begin select raise(abort, 'doorstep is append-only'); end;
`;
