/** Whose an account is never changes, and no account is taken away (law I9). */
export const accounts = /* sql */ `
create trigger append_only before delete or truncate or update of
  village_id, id, kind, unit, holder_id, resident_id, name on account
  for each statement execute function huzhu_append_only();
alter table account enable always trigger append_only;
`;
