/**
 * Room for what is said of people in orders, complaints, profiles and meetings: it is sealed by the
 * program when it next opens the database, and can be erased; what an erasure leaves of a row stands
 * beside it. And histories outlive what they are of: an import can be undone that was undone over.
 */
export const sealedWords = /* sql */ `
alter table service_order add column digest text collate "C";
alter table service_order add column salt text collate "C";

drop trigger append_only on service_order_step;
alter table service_order_step add column digest text collate "C";
alter table service_order_step add column salt text collate "C";
alter table service_order_step add column remains text collate "C";
alter table service_order_step alter column document drop not null;
create trigger append_only before delete or truncate or update of
  village_id, order_id, place, at, actor, digest on service_order_step
  for each statement execute function huzhu_append_only();
alter table service_order_step enable always trigger append_only;
create trigger only_erased before update of salt, document, remains on service_order_step
  for each row when (new.salt is not null or new.document is not null)
  execute function huzhu_append_only();
alter table service_order_step enable always trigger only_erased;

drop trigger append_only on complaint;
alter table complaint add column digest text collate "C";
alter table complaint add column salt text collate "C";
alter table complaint add column remains text collate "C";
alter table complaint add column document text collate "C";
alter table complaint no force row level security;
update complaint set document = json_build_object('fromWhom', from_whom, 'what', what)::text;
alter table complaint force row level security;
alter table complaint drop column from_whom;
alter table complaint drop column what;
create trigger append_only before delete or truncate or update of
  village_id, id, provider_id, order_id, on_date, taken_by, at, actor, digest on complaint
  for each statement execute function huzhu_append_only();
alter table complaint enable always trigger append_only;
create trigger only_erased before update of salt, document, remains on complaint
  for each row when (new.salt is not null or new.document is not null)
  execute function huzhu_append_only();
alter table complaint enable always trigger only_erased;

drop trigger append_only on complaint_end;
alter table complaint_end add column digest text collate "C";
alter table complaint_end add column salt text collate "C";
alter table complaint_end add column remains text collate "C";
alter table complaint_end alter column document drop not null;
create trigger append_only before delete or truncate or update of
  village_id, complaint_id, at, actor, digest on complaint_end
  for each statement execute function huzhu_append_only();
alter table complaint_end enable always trigger append_only;
create trigger only_erased before update of salt, document, remains on complaint_end
  for each row when (new.salt is not null or new.document is not null)
  execute function huzhu_append_only();
alter table complaint_end enable always trigger only_erased;

drop trigger append_only on helper_profile;
alter table helper_profile add column digest text collate "C";
alter table helper_profile add column salt text collate "C";
alter table helper_profile add column remains text collate "C";
alter table helper_profile alter column document drop not null;
alter table helper_profile no force row level security;
update helper_profile set document = json_build_object('document', document, 'why', why)::text;
alter table helper_profile force row level security;
alter table helper_profile drop column why;
create trigger append_only before delete or truncate or update of
  village_id, helper_id, place, at, actor, digest on helper_profile
  for each statement execute function huzhu_append_only();
alter table helper_profile enable always trigger append_only;
create trigger only_erased before update of salt, document, remains on helper_profile
  for each row when (new.salt is not null or new.document is not null)
  execute function huzhu_append_only();
alter table helper_profile enable always trigger only_erased;

drop trigger append_only on meeting_event;
alter table meeting_event add column digest text collate "C";
alter table meeting_event add column salt text collate "C";
alter table meeting_event add column remains text collate "C";
alter table meeting_event alter column document drop not null;
create trigger append_only before delete or truncate or update of
  village_id, meeting_id, place, at, written_by, actor, digest on meeting_event
  for each statement execute function huzhu_append_only();
alter table meeting_event enable always trigger append_only;
create trigger only_erased before update of salt, document, remains on meeting_event
  for each row when (new.salt is not null or new.document is not null)
  execute function huzhu_append_only();
alter table meeting_event enable always trigger only_erased;

alter table register_change drop constraint register_change_village_id_household_id_fkey;
alter table register_change drop constraint register_change_village_id_from_id_fkey;
alter table register_change
  add foreign key (village_id) references village (village_id);
alter table card_event drop constraint card_event_village_id_resident_id_fkey;
alter table card_event
  add foreign key (village_id) references village (village_id);
`;
