/**
 * Room for sealed cells. ID numbers are looked for by keyed hashes beside them; what records of elders
 * say stands in one document, as in the history of the register, and can be erased, and nothing else
 * of it. What stands here in the open is sealed by the program when it first opens the database, before
 * anybody can read it: until then a village has no row in `vault`.
 */
export const vault = /* sql */ `
create table vault (
  village_id text collate "C" not null,
  key_id text collate "C" not null,
  primary key (village_id),
  foreign key (village_id) references village (village_id)
);
alter table vault enable row level security, force row level security;
create policy seen on vault for select using (true);
create policy own on vault using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on vault
  for each statement execute function huzhu_append_only();
alter table vault enable always trigger append_only;

alter table resident rename column id_number to id_blind;
alter table resident add column id_tail text collate "C";
alter table resident add column id_number text collate "C";
create index resident_id_tail on resident (village_id, id_tail) where id_tail is not null;

drop trigger append_only on audit;
create trigger append_only before delete or truncate or update of
  village_id, id, at, actor, verb, subject, attempt_id on audit
  for each statement execute function huzhu_append_only();
alter table audit enable always trigger append_only;
create trigger only_erased before update of request, before, after on audit
  for each row when (new.request is not null or new.before is not null or new.after is not null)
  execute function huzhu_append_only();
alter table audit enable always trigger only_erased;

drop trigger append_only on ability_assessment;
alter table ability_assessment add column digest text collate "C";
alter table ability_assessment add column salt text collate "C";
alter table ability_assessment alter column document drop not null;
alter table ability_assessment drop column level;
create trigger append_only before delete or truncate or update of
  village_id, id, resident_id, assessed_on, recorded_at, replaces_id, actor, digest on ability_assessment
  for each statement execute function huzhu_append_only();
alter table ability_assessment enable always trigger append_only;
create trigger only_erased before update of salt, document on ability_assessment
  for each row when (new.salt is not null or new.document is not null)
  execute function huzhu_append_only();
alter table ability_assessment enable always trigger only_erased;

drop trigger append_only on certification;
alter table certification add column digest text collate "C";
alter table certification add column salt text collate "C";
alter table certification add column document text collate "C";
alter table certification no force row level security;
update certification set document = json_build_object('kind', kind, 'paperNumber', paper_number, 'issuer', issuer,
  'inInstitution', in_institution)::text;
alter table certification force row level security;
alter table certification drop column kind;
alter table certification drop column paper_number;
alter table certification drop column issuer;
alter table certification drop column in_institution;
create trigger append_only before delete or truncate or update of
  village_id, id, resident_id, from_date, until_date, recorded_at, actor, digest on certification
  for each statement execute function huzhu_append_only();
alter table certification enable always trigger append_only;
create trigger only_erased before update of salt, document on certification
  for each row when (new.salt is not null or new.document is not null)
  execute function huzhu_append_only();
alter table certification enable always trigger only_erased;

drop trigger append_only on certification_end;
alter table certification_end add column digest text collate "C";
alter table certification_end add column salt text collate "C";
alter table certification_end add column document text collate "C";
alter table certification_end no force row level security;
update certification_end set document = json_build_object('why', why)::text;
alter table certification_end force row level security;
alter table certification_end drop column why;
create trigger append_only before delete or truncate or update of
  village_id, certification_id, from_date, at, actor, digest on certification_end
  for each statement execute function huzhu_append_only();
alter table certification_end enable always trigger append_only;
create trigger only_erased before update of salt, document on certification_end
  for each row when (new.salt is not null or new.document is not null)
  execute function huzhu_append_only();
alter table certification_end enable always trigger only_erased;

drop trigger append_only on care_event;
alter table care_event add column digest text collate "C";
alter table care_event add column salt text collate "C";
alter table care_event add column document text collate "C";
alter table care_event no force row level security;
update care_event set document = json_build_object('kind', kind, 'note', note)::text;
alter table care_event force row level security;
alter table care_event drop column kind;
alter table care_event drop column note;
create trigger append_only before delete or truncate or update of
  village_id, id, resident_id, on_date, recorded_at, actor, digest on care_event
  for each statement execute function huzhu_append_only();
alter table care_event enable always trigger append_only;
create trigger only_erased before update of salt, document on care_event
  for each row when (new.salt is not null or new.document is not null)
  execute function huzhu_append_only();
alter table care_event enable always trigger only_erased;
`;
