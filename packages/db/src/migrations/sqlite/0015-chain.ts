/**
 * The way of a claim. Its whole state stands in one column, with those parts beside it that are asked
 * for by sums; a household may record what it did itself; and everything that happens to a claim is a
 * line that is written once. What SQLite was told of claims goes with the old table, and is told anew.
 */
export const chain = /* sql */ `
create table claim_anew (
  village_id text not null,
  id text not null,
  household_id text not null,
  resident_id text,
  rule_code text not null,
  quantity integer not null,
  particulars text not null,
  subject text,
  event_date text not null,
  note text not null,
  recorded_by text,
  reported_by text,
  recorded_at integer not null,
  replaces text,
  state text not null,
  way text not null,
  notice_until text,
  appeal text,
  points integer,
  counted integer,
  rulebook_version integer,
  reversal_id text,
  events integer not null,
  primary key (village_id, id),
  foreign key (village_id, household_id) references household (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id),
  foreign key (village_id, recorded_by) references staff (village_id, id),
  foreign key (village_id, reported_by) references household (village_id, id),
  foreign key (village_id, replaces) references claim (village_id, id),
  foreign key (village_id, rulebook_version) references rulebook (village_id, version)
) strict;
insert into claim_anew
  select village_id, id, household_id, resident_id, rule_code, quantity, particulars, subject,
    event_date, note, recorded_by, null, recorded_at, null,
    case state when 'Pending' then 'Checking' else state end,
    case state
      when 'Pending' then json_object('_tag', 'Checking', 'check', 0, 'round', 1,
        'signed', json_array(), 'since', recorded_at)
      when 'Refused' then json_object('_tag', 'Refused', 'at', decided_at, 'by', decided_by,
        'why', why)
      when 'Approved' then json_object('_tag', 'Approved', 'appeal', null, 'at', decided_at,
        'by', decided_by, 'counted', counted, 'notice', null, 'points', points, 'round', 1,
        'signed', json_array(json_object('at', decided_at, 'by', decided_by, 'check', 0)),
        'version', rulebook_version)
      else json_object('_tag', 'Reversed', 'appeal', null, 'at', decided_at, 'by', decided_by,
        'counted', counted, 'notice', null, 'points', points, 'round', 1, 'signed', json_array(),
        'transfer', reversal_id, 'version', rulebook_version, 'why', why)
    end,
    null, null, points, counted, rulebook_version, reversal_id, 0
  from claim;
drop table claim;
alter table claim_anew rename to claim;

create index claim_recorded on claim (village_id, state, recorded_at, id);
create index claim_counted on claim (village_id, household_id, rule_code, event_date);
create index claim_person on claim (village_id, resident_id, rule_code, event_date)
  where state = 'Approved';
create index claim_subject on claim (village_id, subject, rule_code, event_date)
  where subject is not null;
create index claim_day on claim (village_id, event_date, rule_code, counted)
  where state = 'Approved';
create index claim_replaces on claim (village_id, replaces) where replaces is not null;
create index claim_appeal on claim (village_id, appeal) where appeal is not null;
create index claim_untold on claim (village_id) where events = 0;

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

create table claim_event (
  village_id text not null,
  claim_id text not null,
  place integer not null,
  what text not null,
  at integer not null,
  actor text not null,
  content text,
  state text not null,
  objection text,
  primary key (village_id, claim_id, place),
  foreign key (village_id, claim_id) references claim (village_id, id)
) strict;
create trigger claim_event_no_update before update on claim_event
  begin select raise(abort, 'claim_event is append-only'); end;
create trigger claim_event_no_delete before delete on claim_event
  begin select raise(abort, 'claim_event is append-only'); end;
create trigger claim_event_no_replace before insert on claim_event
  when exists (
    select 1 from claim_event where village_id = new.village_id and claim_id = new.claim_id
      and place = new.place
  )
  begin select raise(abort, 'claim_event is append-only'); end;

insert into sqlite_stat1 (tbl, idx, stat) values
  ('claim', 'sqlite_autoindex_claim_1', '1000000 1000000 1'),
  ('claim', 'claim_recorded', '1000000 1000000 500000 2 1'),
  ('claim', 'claim_counted', '1000000 1000000 500 50 2'),
  ('claim', 'claim_person', '1000000 1000000 500 50 2'),
  ('claim', 'claim_subject', '10000 10000 2 1 1'),
  ('claim', 'claim_day', '1000000 1000000 1000 20 5'),
  ('claim', 'claim_replaces', '1000 1000 1'),
  ('claim', 'claim_appeal', '1000 1000 300'),
  ('claim', 'claim_untold', '10 10'),
  ('claim_event', 'sqlite_autoindex_claim_event_1', '2000000 2000000 2 1');
analyze sqlite_schema;
`;
