/** Whose an account is never changes, and no account is taken away (law I9). */
export const accounts = /* sql */ `
create trigger account_no_update before update of
  village_id, id, kind, unit, holder_id, resident_id, name on account
  begin select raise(abort, 'account is append-only'); end;
create trigger account_no_delete before delete on account
  begin select raise(abort, 'account is append-only'); end;
create trigger account_no_replace before insert on account
  when exists (
    select 1 from account where village_id = new.village_id and id = new.id
  ) or exists (
    select 1 from account where village_id = new.village_id and holder_id = new.holder_id
  ) or exists (
    select 1 from account where village_id = new.village_id and resident_id = new.resident_id and unit = new.unit
  ) or exists (
    select 1 from account where village_id = new.village_id and name = new.name and unit = new.unit
  ) or exists (
    select 1 from account where village_id = new.village_id and kind = new.kind and unit = new.unit
      and holder_id is null and resident_id is null and name is null
      and new.holder_id is null and new.resident_id is null and new.name is null
  )
  begin select raise(abort, 'account is append-only'); end;
`;
