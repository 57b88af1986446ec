/**
 * Room for more that is sealed: what requests and visits say, who helps from outside, who is paid for
 * care, and who stood by. Events of requests and visits can be erased, and nothing else of them. What
 * stands here in the open is sealed by the program when it next opens the database: `step` says how far
 * a village is, `changing_to` that another key is on its way.
 */
export const sealedVisits = /* sql */ `
alter table vault add column step bigint not null default 1;
alter table vault add column changing_to text collate "C";

alter table provider add column digest text collate "C";
alter table provider add column salt text collate "C";

alter table mandate add column witness_digest text collate "C";
drop trigger append_only on mandate;
create trigger append_only before delete or truncate or update of
  village_id, id, elder_id, resident_id, digest, photo_id, witness_digest, see, ask, per_day,
  per_redemption, from_date, until_date, recorded_at, actor on mandate
  for each statement execute function huzhu_append_only();
alter table mandate enable always trigger append_only;
drop trigger only_erased on mandate;
create trigger only_erased before update of name, phone, salt, witness on mandate
  for each row when (new.name is not null or new.phone is not null or new.salt is not null
    or new.witness is not null)
  execute function huzhu_append_only();
alter table mandate enable always trigger only_erased;

drop trigger append_only on request_event;
alter table request_event add column digest text collate "C";
alter table request_event add column salt text collate "C";
alter table request_event alter column document drop not null;
create trigger append_only before delete or truncate or update of
  village_id, request_id, place, what, at, actor, digest on request_event
  for each statement execute function huzhu_append_only();
alter table request_event enable always trigger append_only;
create trigger only_erased before update of salt, document on request_event
  for each row when (new.salt is not null or new.document is not null)
  execute function huzhu_append_only();
alter table request_event enable always trigger only_erased;

drop trigger append_only on visit_event;
alter table visit_event add column digest text collate "C";
alter table visit_event add column salt text collate "C";
alter table visit_event alter column document drop not null;
create trigger append_only before delete or truncate or update of
  village_id, visit_id, place, what, at, actor, digest on visit_event
  for each statement execute function huzhu_append_only();
alter table visit_event enable always trigger append_only;
create trigger only_erased before update of salt, document on visit_event
  for each row when (new.salt is not null or new.document is not null)
  execute function huzhu_append_only();
alter table visit_event enable always trigger only_erased;
`;
