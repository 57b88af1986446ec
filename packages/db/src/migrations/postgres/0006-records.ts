export const records = /* sql */ `
create table attempt (
  village_id text collate "C" not null,
  id text collate "C" not null,
  actor text collate "C" not null,
  endpoint text collate "C" not null,
  content_hash text collate "C" not null,
  answer text collate "C" not null,
  at bigint not null,
  primary key (village_id, id),
  foreign key (village_id) references village (village_id)
);
alter table attempt enable row level security, force row level security;
create policy own on attempt using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on attempt
  for each statement execute function huzhu_append_only();
alter table attempt enable always trigger append_only;

create table audit (
  village_id text collate "C" not null,
  id text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  verb text collate "C" not null,
  subject text collate "C",
  attempt_id text collate "C",
  request text collate "C",
  before text collate "C",
  after text collate "C",
  primary key (village_id, id),
  foreign key (village_id) references village (village_id)
);
create index audit_at on audit (village_id, at, id);
create index audit_subject on audit (village_id, subject, at);
alter table audit enable row level security, force row level security;
create policy own on audit using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on audit
  for each statement execute function huzhu_append_only();
alter table audit enable always trigger append_only;

create table roster_import (
  village_id text collate "C" not null,
  id text collate "C" not null,
  actor text collate "C" not null,
  at bigint not null,
  file_name text collate "C" not null,
  totals text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id) references village (village_id)
);
alter table roster_import enable row level security, force row level security;
create policy own on roster_import using (village_id = current_setting('huzhu.village', true));

create table help_call (
  village_id text collate "C" not null,
  id text collate "C" not null,
  device_id text collate "C" not null,
  resident_id text collate "C",
  kind text collate "C" not null,
  at bigint not null,
  closed_at bigint,
  closed_by text collate "C",
  primary key (village_id, id),
  foreign key (village_id, device_id) references device (village_id, id)
);
alter table help_call enable row level security, force row level security;
create policy own on help_call using (village_id = current_setting('huzhu.village', true));
`;
