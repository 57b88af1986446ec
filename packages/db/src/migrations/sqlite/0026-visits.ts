/**
 * 求助 and 走访: requests for help with the visits that come of them, every step of both appended and
 * never changed (law I8), and plans of what comes again and again. Calls at the kiosk from before are
 * requests from now on.
 */
export const visits = /* sql */ `
create table help_request (
  village_id text not null,
  id text not null,
  elder_id text,
  kind text not null,
  device_id text,
  wanted_on text not null,
  urgent integer not null,
  asked_at integer not null,
  state text not null,
  document text not null,
  events integer not null,
  primary key (village_id, id),
  foreign key (village_id, elder_id) references resident (village_id, id),
  foreign key (village_id, device_id) references device (village_id, id)
) strict;
create index help_request_state on help_request (village_id, state, asked_at, id);
create index help_request_elder on help_request (village_id, elder_id, asked_at);
create index help_request_untold on help_request (village_id) where events = 0;

create table request_event (
  village_id text not null,
  request_id text not null,
  place integer not null,
  what text not null,
  at integer not null,
  actor text not null,
  document text not null,
  primary key (village_id, request_id, place),
  foreign key (village_id, request_id) references help_request (village_id, id)
) strict;
create trigger request_event_no_update before update on request_event
  begin select raise(abort, 'request_event is append-only'); end;
create trigger request_event_no_delete before delete on request_event
  begin select raise(abort, 'request_event is append-only'); end;
create trigger request_event_no_replace before insert on request_event
  when exists (
    select 1 from request_event where village_id = new.village_id and request_id = new.request_id and place = new.place
  )
  begin select raise(abort, 'request_event is append-only'); end;

create table visit (
  village_id text not null,
  id text not null,
  request_id text,
  elder_id text not null,
  service text not null,
  on_date text not null,
  slip text not null,
  cause text not null,
  went_at integer,
  state text not null,
  document text not null,
  events integer not null,
  primary key (village_id, id),
  foreign key (village_id, request_id) references help_request (village_id, id),
  foreign key (village_id, elder_id) references resident (village_id, id)
) strict;
create unique index visit_slip on visit (village_id, slip);
create index visit_day on visit (village_id, on_date, id);
create index visit_elder on visit (village_id, elder_id, on_date);
create index visit_state on visit (village_id, state, on_date);
create index visit_request on visit (village_id, request_id) where request_id is not null;

create table visit_helper (
  village_id text not null,
  visit_id text not null,
  helper_id text not null,
  minutes integer,
  points integer,
  credited integer,
  primary key (village_id, visit_id, helper_id),
  foreign key (village_id, visit_id) references visit (village_id, id)
) strict;
create index visit_helper_helper on visit_helper (village_id, helper_id);

create table visit_event (
  village_id text not null,
  visit_id text not null,
  place integer not null,
  what text not null,
  at integer not null,
  actor text not null,
  document text not null,
  primary key (village_id, visit_id, place),
  foreign key (village_id, visit_id) references visit (village_id, id)
) strict;
create trigger visit_event_no_update before update on visit_event
  begin select raise(abort, 'visit_event is append-only'); end;
create trigger visit_event_no_delete before delete on visit_event
  begin select raise(abort, 'visit_event is append-only'); end;
create trigger visit_event_no_replace before insert on visit_event
  when exists (
    select 1 from visit_event where village_id = new.village_id and visit_id = new.visit_id and place = new.place
  )
  begin select raise(abort, 'visit_event is append-only'); end;

create table care_plan (
  village_id text not null,
  id text not null,
  elder_id text not null,
  from_date text not null,
  until_date text,
  document text not null,
  primary key (village_id, id),
  foreign key (village_id, elder_id) references resident (village_id, id)
) strict;
create index care_plan_elder on care_plan (village_id, elder_id);

insert into help_request (
  village_id, id, elder_id, kind, device_id, wanted_on, urgent, asked_at, state, document, events
)
select village_id, id, resident_id, kind, device_id, date(at / 1000 + 28800, 'unixepoch'),
  kind = 'doctor', at, iif(closed_at is null, 'Asked', 'Closed'),
  '{"askedAt":' || at || ',"elder":' || coalesce('"' || resident_id || '"', 'null') || ',"id":"' || id
  || '","kind":"' || kind || '","kiosk":"' || device_id || '","mandate":'
  || coalesce('"' || mandate_id || '"', 'null') || ',"note":"","part":"any","passed":[],"service":null,'
  || '"source":"' || iif(mandate_id is null, 'kiosk', 'proxy') || '","state":'
  || iif(closed_at is null, '{"_tag":"Asked"}',
    '{"_tag":"Closed","at":' || closed_at || ',"by":"' || closed_by || '"}')
  || ',"urgent":' || iif(kind = 'doctor', 'true', 'false')
  || ',"wanted":"' || date(at / 1000 + 28800, 'unixepoch') || '"}', 0
from help_call;
drop table help_call;
`;
