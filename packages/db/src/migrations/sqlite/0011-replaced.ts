/**
 * Replacing a row is no update and no delete to SQLite, so what bars those two has to bar it too.
 * That nothing is dated into a closed period has been kept since 0007; once is enough.
 */
export const replaced = /* sql */ `
create trigger lot_no_replace before insert on lot
  when exists (
    select 1 from lot where village_id = new.village_id and transfer_id = new.transfer_id and place = new.place
  )
  begin select raise(abort, 'lot is append-only'); end;
create trigger journal_head_no_replace before insert on journal_head
  when exists (
    select 1 from journal_head where village_id = new.village_id
  )
  begin select raise(abort, 'the journal has a head'); end;
drop trigger transfer_not_closed;
`;
