export const holds = /* sql */ `
create table hold (
  village_id text collate "C" not null,
  id text collate "C" not null,
  account_id text collate "C" not null,
  to_id text collate "C" not null,
  amount bigint not null,
  purpose text collate "C" not null,
  placed_at bigint not null,
  expires_at bigint,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, account_id) references account (village_id, id),
  foreign key (village_id, to_id) references account (village_id, id)
);
create index hold_account on hold (village_id, account_id);
alter table hold enable row level security, force row level security;
create policy own on hold using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on hold
  for each statement execute function huzhu_append_only();
alter table hold enable always trigger append_only;

create table hold_end (
  village_id text collate "C" not null,
  hold_id text collate "C" not null,
  kind text collate "C" not null,
  at bigint not null,
  amount bigint not null,
  transfer_id text collate "C",
  actor text collate "C" not null,
  primary key (village_id, hold_id),
  foreign key (village_id, hold_id) references hold (village_id, id),
  foreign key (village_id, transfer_id) references transfer (village_id, id)
);
alter table hold_end enable row level security, force row level security;
create policy own on hold_end using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on hold_end
  for each statement execute function huzhu_append_only();
alter table hold_end enable always trigger append_only;

create table voucher (
  village_id text collate "C" not null,
  serial bigint not null,
  number text collate "C" not null,
  denomination bigint not null,
  transfer_id text collate "C" not null,
  issued_at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, serial),
  foreign key (village_id, transfer_id) references transfer (village_id, id)
);
alter table voucher enable row level security, force row level security;
create policy own on voucher using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on voucher
  for each statement execute function huzhu_append_only();
alter table voucher enable always trigger append_only;

create table voucher_end (
  village_id text collate "C" not null,
  serial bigint not null,
  kind text collate "C" not null,
  at bigint not null,
  account_id text collate "C",
  transfer_id text collate "C" not null,
  why text collate "C" not null,
  actor text collate "C" not null,
  primary key (village_id, serial),
  foreign key (village_id, serial) references voucher (village_id, serial),
  foreign key (village_id, transfer_id) references transfer (village_id, id)
);
alter table voucher_end enable row level security, force row level security;
create policy own on voucher_end using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on voucher_end
  for each statement execute function huzhu_append_only();
alter table voucher_end enable always trigger append_only;

create table kin_tie (
  village_id text collate "C" not null,
  one_id text collate "C" not null,
  other_id text collate "C" not null,
  tie text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, one_id, other_id),
  foreign key (village_id, one_id) references household (village_id, id),
  foreign key (village_id, other_id) references household (village_id, id)
);
alter table kin_tie enable row level security, force row level security;
create policy own on kin_tie using (village_id = current_setting('huzhu.village', true));
`;
