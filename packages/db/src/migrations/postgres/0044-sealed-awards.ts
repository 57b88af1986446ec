/**
 * Room for what is said of people in award rounds, and for the names of children who pay: sealed by
 * the program when it next opens the database; what an erasure leaves of a row stands beside it.
 */
export const sealedAwards = /* sql */ `
drop trigger append_only on award_round_event;
alter table award_round_event add column digest text collate "C";
alter table award_round_event add column salt text collate "C";
alter table award_round_event add column remains text collate "C";
alter table award_round_event alter column document drop not null;
create trigger append_only before delete or truncate or update of
  village_id, round_id, place, what, at, actor, digest on award_round_event
  for each statement execute function huzhu_append_only();
alter table award_round_event enable always trigger append_only;
create trigger only_erased before update of salt, document, remains on award_round_event
  for each row when (new.salt is not null or new.document is not null)
  execute function huzhu_append_only();
alter table award_round_event enable always trigger only_erased;

drop trigger append_only on filial_payment;
alter table filial_payment add column digest text collate "C";
alter table filial_payment add column salt text collate "C";
alter table filial_payment add column remains text collate "C";
alter table filial_payment alter column document drop not null;
create trigger append_only before delete or truncate or update of
  village_id, id, elder_id, on_date, at, actor, digest on filial_payment
  for each statement execute function huzhu_append_only();
alter table filial_payment enable always trigger append_only;
create trigger only_erased before update of salt, document, remains on filial_payment
  for each row when (new.salt is not null or new.document is not null)
  execute function huzhu_append_only();
alter table filial_payment enable always trigger only_erased;
`;
