/** Law I10, kept by the database itself: nothing is dated into a closed period, and none opens again. */
export const closed = /* sql */ `
create function huzhu_not_closed() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from journal_head where village_id = new.village_id and closed_through >= new.event_date
  ) then raise exception 'the period is closed'; end if;
  return new;
end $$;
create trigger not_closed before insert on transfer
  for each row execute function huzhu_not_closed();
alter table transfer enable always trigger not_closed;

create function huzhu_stays_closed() returns trigger language plpgsql as $$
begin
  if old.closed_through is not null
    and (new.closed_through is null or new.closed_through < old.closed_through)
  then raise exception 'the period is closed'; end if;
  return new;
end $$;
create trigger stays_closed before update on journal_head
  for each row execute function huzhu_stays_closed();
alter table journal_head enable always trigger stays_closed;

create function huzhu_has_head() returns trigger language plpgsql as $$
begin
  raise exception 'the journal has a head';
end $$;
create trigger has_head before delete or truncate on journal_head
  for each statement execute function huzhu_has_head();
alter table journal_head enable always trigger has_head;
`;
