/**
 * 求助 and 走访: requests for help with the visits that come of them, every step of both appended and
 * never changed (law I8), and plans of what comes again and again. Calls at the kiosk from before are
 * requests from now on.
 */
export const visits = /* sql */ `
create table help_request (
  village_id text collate "C" not null,
  id text collate "C" not null,
  elder_id text collate "C",
  kind text collate "C" not null,
  device_id text collate "C",
  wanted_on text collate "C" not null,
  urgent boolean not null,
  asked_at bigint not null,
  state text collate "C" not null,
  document text collate "C" not null,
  events bigint not null,
  primary key (village_id, id),
  foreign key (village_id, elder_id) references resident (village_id, id),
  foreign key (village_id, device_id) references device (village_id, id)
);
create index help_request_state on help_request (village_id, state, asked_at, id);
create index help_request_elder on help_request (village_id, elder_id, asked_at);
create index help_request_untold on help_request (village_id) where events = 0;
alter table help_request enable row level security, force row level security;
create policy own on help_request using (village_id = current_setting('huzhu.village', true));

create table request_event (
  village_id text collate "C" not null,
  request_id text collate "C" not null,
  place bigint not null,
  what text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  document text collate "C" not null,
  primary key (village_id, request_id, place),
  foreign key (village_id, request_id) references help_request (village_id, id)
);
alter table request_event enable row level security, force row level security;
create policy own on request_event using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on request_event
  for each statement execute function huzhu_append_only();
alter table request_event enable always trigger append_only;

create table visit (
  village_id text collate "C" not null,
  id text collate "C" not null,
  request_id text collate "C",
  elder_id text collate "C" not null,
  service text collate "C" not null,
  on_date text collate "C" not null,
  slip text collate "C" not null,
  cause text collate "C" not null,
  went_at bigint,
  state text collate "C" not null,
  document text collate "C" not null,
  events bigint not null,
  primary key (village_id, id),
  foreign key (village_id, request_id) references help_request (village_id, id),
  foreign key (village_id, elder_id) references resident (village_id, id)
);
create unique index visit_slip on visit (village_id, slip);
create index visit_day on visit (village_id, on_date, id);
create index visit_elder on visit (village_id, elder_id, on_date);
create index visit_state on visit (village_id, state, on_date);
create index visit_request on visit (village_id, request_id) where request_id is not null;
alter table visit enable row level security, force row level security;
create policy own on visit using (village_id = current_setting('huzhu.village', true));

create table visit_helper (
  village_id text collate "C" not null,
  visit_id text collate "C" not null,
  helper_id text collate "C" not null,
  minutes bigint,
  points bigint,
  credited bigint,
  primary key (village_id, visit_id, helper_id),
  foreign key (village_id, visit_id) references visit (village_id, id)
);
create index visit_helper_helper on visit_helper (village_id, helper_id);
alter table visit_helper enable row level security, force row level security;
create policy own on visit_helper using (village_id = current_setting('huzhu.village', true));

create table visit_event (
  village_id text collate "C" not null,
  visit_id text collate "C" not null,
  place bigint not null,
  what text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  document text collate "C" not null,
  primary key (village_id, visit_id, place),
  foreign key (village_id, visit_id) references visit (village_id, id)
);
alter table visit_event enable row level security, force row level security;
create policy own on visit_event using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on visit_event
  for each statement execute function huzhu_append_only();
alter table visit_event enable always trigger append_only;

create table care_plan (
  village_id text collate "C" not null,
  id text collate "C" not null,
  elder_id text collate "C" not null,
  from_date text collate "C" not null,
  until_date text collate "C",
  document text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, elder_id) references resident (village_id, id)
);
create index care_plan_elder on care_plan (village_id, elder_id);
alter table care_plan enable row level security, force row level security;
create policy own on care_plan using (village_id = current_setting('huzhu.village', true));

alter table help_call no force row level security;
alter table help_request no force row level security;
insert into help_request (
  village_id, id, elder_id, kind, device_id, wanted_on, urgent, asked_at, state, document, events
)
select village_id, id, resident_id, kind, device_id,
  to_char(to_timestamp(at / 1000) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
  kind = 'doctor', at, case when closed_at is null then 'Asked' else 'Closed' end,
  '{"askedAt":' || at || ',"elder":' || coalesce('"' || resident_id || '"', 'null') || ',"id":"' || id
  || '","kind":"' || kind || '","kiosk":"' || device_id || '","mandate":'
  || coalesce('"' || mandate_id || '"', 'null') || ',"note":"","part":"any","passed":[],"service":null,'
  || '"source":"' || case when mandate_id is null then 'kiosk' else 'proxy' end || '","state":'
  || case when closed_at is null then '{"_tag":"Asked"}'
    else '{"_tag":"Closed","at":' || closed_at || ',"by":"' || closed_by || '"}' end
  || ',"urgent":' || case when kind = 'doctor' then 'true' else 'false' end
  || ',"wanted":"' || to_char(to_timestamp(at / 1000) at time zone 'Asia/Shanghai', 'YYYY-MM-DD')
  || '"}', 0
from help_call;
alter table help_request force row level security;
drop table help_call;
`;
