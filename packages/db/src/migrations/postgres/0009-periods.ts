export const periods = /* sql */ `
create table period (
  village_id text collate "C" not null,
  number bigint not null,
  from_date text collate "C" not null,
  to_date text collate "C" not null,
  closed_at bigint not null,
  document text collate "C" not null,
  primary key (village_id, number),
  foreign key (village_id) references village (village_id)
);
alter table period enable row level security, force row level security;
create policy own on period using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on period
  for each statement execute function huzhu_append_only();
alter table period enable always trigger append_only;

create table period_balance (
  village_id text collate "C" not null,
  account_id text collate "C" not null,
  to_date text collate "C" not null,
  number bigint not null,
  opening bigint not null,
  credits bigint not null,
  debits bigint not null,
  closing bigint not null,
  found bigint not null,
  primary key (village_id, account_id, to_date),
  foreign key (village_id, account_id) references account (village_id, id),
  foreign key (village_id, number) references period (village_id, number)
);
alter table period_balance enable row level security, force row level security;
create policy own on period_balance using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on period_balance
  for each statement execute function huzhu_append_only();
alter table period_balance enable always trigger append_only;

create table period_proposal (
  village_id text collate "C" not null,
  number bigint not null,
  document text collate "C" not null,
  primary key (village_id),
  foreign key (village_id) references village (village_id)
);
alter table period_proposal enable row level security, force row level security;
create policy own on period_proposal using (village_id = current_setting('huzhu.village', true));

create table self_check (
  village_id text collate "C" not null,
  id text collate "C" not null,
  at bigint not null,
  transfers bigint not null,
  leaves bigint not null,
  findings bigint not null,
  primary key (village_id, id),
  foreign key (village_id) references village (village_id)
);
create index self_check_at on self_check (village_id, at);
alter table self_check enable row level security, force row level security;
create policy own on self_check using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on self_check
  for each statement execute function huzhu_append_only();
alter table self_check enable always trigger append_only;

create table alert (
  village_id text collate "C" not null,
  id text collate "C" not null,
  first_seen_at bigint not null,
  last_seen_at bigint not null,
  law text collate "C" not null,
  what text collate "C" not null,
  subject text collate "C" not null,
  expected text collate "C" not null,
  found text collate "C" not null,
  settled boolean not null,
  settled_at bigint,
  settled_by text collate "C",
  note text collate "C",
  primary key (village_id, id),
  foreign key (village_id) references village (village_id)
);
create index alert_open on alert (village_id, settled, first_seen_at);
alter table alert enable row level security, force row level security;
create policy own on alert using (village_id = current_setting('huzhu.village', true));
`;
