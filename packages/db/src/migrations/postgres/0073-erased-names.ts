/** Names in the fund's book and whom to call about an offer may be erased; the rest stays as it was. */
export const erasedNames = /* sql */ `
drop trigger append_only on fund_entry;
create trigger append_only before delete or truncate or update of
  village_id, number, said, at, by_id on fund_entry
  for each statement execute function huzhu_append_only();
alter table fund_entry enable always trigger append_only;

drop trigger append_only on resource;
create trigger append_only before delete or truncate or update of
  village_id, kind, id, version, document, at, actor on resource
  for each statement execute function huzhu_append_only();
alter table resource enable always trigger append_only;
`;
