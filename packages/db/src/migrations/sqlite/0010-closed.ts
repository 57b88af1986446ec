/** Law I10, kept by the database itself: nothing is dated into a closed period, and none opens again. */
export const closed = /* sql */ `
create trigger transfer_not_closed before insert on transfer
  when exists (
    select 1 from journal_head where village_id = new.village_id and closed_through >= new.event_date
  )
  begin select raise(abort, 'the period is closed'); end;
create trigger journal_head_stays_closed before update on journal_head
  when old.closed_through is not null
    and (new.closed_through is null or new.closed_through < old.closed_through)
  begin select raise(abort, 'the period is closed'); end;
create trigger journal_head_no_delete before delete on journal_head
  begin select raise(abort, 'the journal has a head'); end;
`;
