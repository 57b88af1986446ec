/**
 * The way of a claim. Its whole state stands in one column, with those parts beside it that are asked
 * for by sums; a household may record what it did itself; and everything that happens to a claim is a
 * line that is written once.
 */
export const chain = /* sql */ `
alter table claim alter column recorded_by drop not null;
alter table claim alter column particulars drop default;
alter table claim add column reported_by text collate "C";
alter table claim add column replaces text collate "C";
alter table claim add column way text collate "C";
alter table claim add column notice_until text collate "C";
alter table claim add column appeal text collate "C";
alter table claim add column events bigint not null default 0;
alter table claim alter column events drop default;
alter table claim no force row level security;
alter table claim disable trigger issue;
update claim set
  state = case state when 'Pending' then 'Checking' else state end,
  way = (case state
    when 'Pending' then (select row_to_json(one) from (select 'Checking' as "_tag",
      0 as "check", 1 as round, '[]'::json as signed, recorded_at as since) as one)
    when 'Refused' then (select row_to_json(one) from (select 'Refused' as "_tag",
      decided_at as at, decided_by as by, why as why) as one)
    when 'Approved' then (select row_to_json(one) from (select 'Approved' as "_tag",
      null as appeal, decided_at as at, decided_by as by, counted as counted, null as notice,
      points as points, 1 as round, json_build_array((select row_to_json(signing) from
        (select decided_at as at, decided_by as by, 0 as "check") as signing)) as signed,
      rulebook_version as version) as one)
    else (select row_to_json(one) from (select 'Reversed' as "_tag",
      null as appeal, decided_at as at, decided_by as by, counted as counted, null as notice,
      points as points, 1 as round, '[]'::json as signed, reversal_id as transfer,
      rulebook_version as version, why as why) as one)
  end)::text;
alter table claim enable always trigger issue;
alter table claim force row level security;
alter table claim alter column way set not null;
alter table claim drop column decided_by;
alter table claim drop column decided_at;
alter table claim drop column why;
alter table claim add foreign key (village_id, reported_by) references household (village_id, id);
alter table claim add foreign key (village_id, replaces) references claim (village_id, id);
create index claim_replaces on claim (village_id, replaces) where replaces is not null;
create index claim_appeal on claim (village_id, appeal) where appeal is not null;
create index claim_untold on claim (village_id) where events = 0;

create table claim_event (
  village_id text collate "C" not null,
  claim_id text collate "C" not null,
  place bigint not null,
  what text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  content text collate "C",
  state text collate "C" not null,
  objection text collate "C",
  primary key (village_id, claim_id, place),
  foreign key (village_id, claim_id) references claim (village_id, id)
);
alter table claim_event enable row level security, force row level security;
create policy own on claim_event using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on claim_event
  for each statement execute function huzhu_append_only();
alter table claim_event enable always trigger append_only;
`;
