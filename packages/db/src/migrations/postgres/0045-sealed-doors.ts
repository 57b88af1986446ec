/**
 * Room for what is said of people in campaigns, gatherings and praise, which is sealed by the program
 * when it next opens the database, and for what an erasure leaves of that and of words at doors.
 */
export const sealedDoors = /* sql */ `
drop trigger append_only on outreach;
alter table outreach add column digest text collate "C";
alter table outreach add column salt text collate "C";
alter table outreach add column remains text collate "C";
alter table outreach alter column document drop not null;
create trigger append_only before delete or truncate or update of
  village_id, kind, id, version, at, actor, digest on outreach
  for each statement execute function huzhu_append_only();
alter table outreach enable always trigger append_only;
create trigger only_erased before update of salt, document, remains on outreach
  for each row when (new.salt is not null or new.document is not null)
  execute function huzhu_append_only();
alter table outreach enable always trigger only_erased;

drop trigger append_only on doorstep;
alter table doorstep add column digest text collate "C";
alter table doorstep add column salt text collate "C";
alter table doorstep add column remains text collate "C";
create trigger append_only before delete or truncate or update of
  village_id, campaign_id, place, household_id, on_date, answer, at, written_by, actor, digest
  on doorstep
  for each statement execute function huzhu_append_only();
alter table doorstep enable always trigger append_only;
create trigger only_erased before update of salt, note, remains on doorstep
  for each row when (new.salt is not null or new.note is not null)
  execute function huzhu_append_only();
alter table doorstep enable always trigger only_erased;
`;
