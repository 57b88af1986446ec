/** Names in the fund's book and whom to call about an offer may be erased; the rest stays as it was. */
export const erasedNames = /* sql */ `
drop trigger fund_entry_no_update;
create trigger fund_entry_no_update before update of
  village_id, number, said, at, by_id on fund_entry
  begin select raise(abort, 'fund_entry is append-only'); end;

drop trigger resource_no_update;
create trigger resource_no_update before update of
  village_id, kind, id, version, document, at, actor on resource
  begin select raise(abort, 'resource is append-only'); end;
`;
