/**
 * What claims say beside their quantity, and the sums on which rules of any village rest. What a rule
 * gave in a month is kept as a sum by the database itself, so that a ceiling over a whole village
 * costs no more in its tenth year than in its first. Of claims, as of the journal, SQLite has to be
 * told that nearly all of them are of one village.
 */
export const particulars = /* sql */ `
alter table claim add column particulars text not null default '{}';
alter table claim add column subject text;
alter table claim add column counted integer;
update claim set counted = points where points is not null;

create index claim_person on claim (village_id, resident_id, rule_code, event_date)
  where state = 'Approved';
create index claim_subject on claim (village_id, subject, rule_code, event_date)
  where subject is not null;
create index claim_day on claim (village_id, event_date, rule_code, counted)
  where state = 'Approved';

create table issued (
  village_id text not null,
  month text not null,
  rule_code text not null,
  gained integer not null,
  primary key (village_id, month, rule_code),
  foreign key (village_id) references village (village_id)
) strict, without rowid;
insert into issued (village_id, month, rule_code, gained)
  select village_id, substr(event_date, 1, 7), rule_code, sum(counted) from claim
  where state = 'Approved' and counted > 0 group by village_id, substr(event_date, 1, 7), rule_code;

create trigger claim_issued after insert on claim
  when new.state = 'Approved' and new.counted > 0
  begin
    insert into issued (village_id, month, rule_code, gained)
      values (new.village_id, substr(new.event_date, 1, 7), new.rule_code, new.counted)
      on conflict (village_id, month, rule_code) do update set gained = gained + excluded.gained;
  end;
create trigger claim_issued_no_more after delete on claim
  when old.state = 'Approved' and old.counted > 0
  begin
    update issued set gained = gained - old.counted where village_id = old.village_id
      and month = substr(old.event_date, 1, 7) and rule_code = old.rule_code;
  end;
create trigger claim_issued_anew after update on claim
  when old.state = 'Approved' or new.state = 'Approved'
  begin
    update issued set gained = gained - old.counted where old.state = 'Approved'
      and old.counted > 0 and village_id = old.village_id
      and month = substr(old.event_date, 1, 7) and rule_code = old.rule_code;
    insert into issued (village_id, month, rule_code, gained)
      select new.village_id, substr(new.event_date, 1, 7), new.rule_code, new.counted
      where new.state = 'Approved' and new.counted > 0
      on conflict (village_id, month, rule_code) do update set gained = gained + excluded.gained;
  end;

insert into sqlite_stat1 (tbl, idx, stat) values
  ('claim', 'sqlite_autoindex_claim_1', '1000000 1000000 1'),
  ('claim', 'claim_recorded', '1000000 1000000 500000 2 1'),
  ('claim', 'claim_counted', '1000000 1000000 500 50 2'),
  ('claim', 'claim_person', '1000000 1000000 500 50 2'),
  ('claim', 'claim_subject', '10000 10000 2 1 1'),
  ('claim', 'claim_day', '1000000 1000000 1000 20 5');
analyze sqlite_schema;
`;
