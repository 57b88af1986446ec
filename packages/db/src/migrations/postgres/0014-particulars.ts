/**
 * What claims say beside their quantity, and the sums on which rules of any village rest. What a rule
 * gave in a month is kept as a sum by the database itself, so that a ceiling over a whole village
 * costs no more in its tenth year than in its first.
 */
export const particulars = /* sql */ `
alter table claim add column particulars text collate "C" not null default '{}';
alter table claim add column subject text collate "C";
alter table claim add column counted bigint;
alter table claim no force row level security;
update claim set counted = points where points is not null;

create index claim_person on claim (village_id, resident_id, rule_code, event_date)
  where state = 'Approved';
create index claim_subject on claim (village_id, subject, rule_code, event_date)
  where subject is not null;
create index claim_day on claim (village_id, event_date, rule_code, counted)
  where state = 'Approved';

create table issued (
  village_id text collate "C" not null,
  month text collate "C" not null,
  rule_code text collate "C" not null,
  gained bigint not null,
  primary key (village_id, month, rule_code),
  foreign key (village_id) references village (village_id)
);
insert into issued (village_id, month, rule_code, gained)
  select village_id, substr(event_date, 1, 7), rule_code, sum(counted) from claim
  where state = 'Approved' and counted > 0 group by village_id, substr(event_date, 1, 7), rule_code;
alter table claim force row level security;
alter table issued enable row level security, force row level security;
create policy own on issued using (village_id = current_setting('huzhu.village', true));

create function huzhu_issue() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.state = 'Approved' and old.counted > 0 then
    update issued set gained = gained - old.counted where village_id = old.village_id
      and month = substr(old.event_date, 1, 7) and rule_code = old.rule_code;
  end if;
  if tg_op <> 'DELETE' and new.state = 'Approved' and new.counted > 0 then
    insert into issued (village_id, month, rule_code, gained)
      values (new.village_id, substr(new.event_date, 1, 7), new.rule_code, new.counted)
      on conflict (village_id, month, rule_code)
      do update set gained = issued.gained + excluded.gained;
  end if;
  return null;
end $$;
create trigger issue after insert or update or delete on claim
  for each row execute function huzhu_issue();
alter table claim enable always trigger issue;
`;
