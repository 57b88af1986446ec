/**
 * Units, lots and the log. What households had before lots were kept becomes one lot each, which the
 * account's last transfer opened; the log takes old lines in when the program starts.
 */
export const ledger = /* sql */ `
alter table account add column unit text collate "C" not null default 'points';
alter table account add column resident_id text collate "C";
alter table account add column name text collate "C";
alter table account add column held bigint not null default 0;
alter table account add column lifetime bigint not null default 0;
alter table entry add column earned bigint not null default 0;
alter table entry add column event_date text collate "C" not null default '';
alter table entry add column recorded_at bigint not null default 0;
alter table claim add column reversal_id text collate "C";

drop index account_own;
create unique index account_own on account (village_id, kind, unit)
  where holder_id is null and resident_id is null and name is null;
create unique index account_person on account (village_id, resident_id, unit) where resident_id is not null;
create unique index account_group on account (village_id, name, unit) where name is not null;

alter table village no force row level security;
alter table account no force row level security;
alter table transfer no force row level security;
alter table entry no force row level security;
alter table entry disable trigger append_only;
update entry set event_date = t.event_date, recorded_at = t.recorded_at
  from transfer t where t.village_id = entry.village_id and t.id = entry.transfer_id;
update entry set earned = amount where amount > 0 and exists (
  select 1 from account a where a.village_id = entry.village_id and a.id = entry.account_id and a.kind = 'household'
);
alter table entry enable always trigger append_only;
drop index transfer_recorded;
alter table entry drop constraint entry_ordinal;
create index entry_transfer on entry (village_id, transfer_id, ordinal);
update account set lifetime = coalesce((
  select sum(earned) from entry e where e.village_id = account.village_id and e.account_id = account.id
), 0);

create table lot (
  village_id text collate "C" not null,
  transfer_id text collate "C" not null,
  place bigint not null,
  account_id text collate "C" not null,
  sequence bigint not null,
  origin text collate "C" not null,
  expires text collate "C" not null,
  amount bigint not null,
  remaining bigint not null,
  primary key (village_id, transfer_id, place),
  constraint lot_remaining check (remaining between 0 and amount),
  foreign key (village_id, transfer_id) references transfer (village_id, id),
  foreign key (village_id, account_id) references account (village_id, id)
);
create index lot_open on lot (village_id, account_id, expires, sequence, place) where remaining > 0;
alter table lot enable row level security, force row level security;
create policy own on lot using (village_id = current_setting('huzhu.village', true));

create table lot_use (
  village_id text collate "C" not null,
  transfer_id text collate "C" not null,
  lot_transfer_id text collate "C" not null,
  lot_place bigint not null,
  account_id text collate "C" not null,
  amount bigint not null,
  primary key (village_id, transfer_id, lot_transfer_id, lot_place),
  foreign key (village_id, transfer_id) references transfer (village_id, id),
  foreign key (village_id, lot_transfer_id, lot_place) references lot (village_id, transfer_id, place)
);
alter table lot_use enable row level security, force row level security;
create policy own on lot_use using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on lot_use
  for each statement execute function huzhu_append_only();
alter table lot_use enable always trigger append_only;

create table journal_head (
  village_id text collate "C" not null,
  size bigint not null,
  recorded_at bigint not null,
  closed_through text collate "C",
  primary key (village_id),
  foreign key (village_id) references village (village_id)
);
alter table journal_head enable row level security, force row level security;
create policy own on journal_head using (village_id = current_setting('huzhu.village', true));

create table leaf (
  village_id text collate "C" not null,
  place bigint not null,
  kind text collate "C" not null,
  subject_id text collate "C" not null,
  hash text collate "C" not null,
  primary key (village_id, place),
  foreign key (village_id) references village (village_id)
);
create index leaf_subject on leaf (village_id, subject_id, kind);
alter table leaf enable row level security, force row level security;
create policy own on leaf using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on leaf
  for each statement execute function huzhu_append_only();
alter table leaf enable always trigger append_only;

create table tile (
  village_id text collate "C" not null,
  level bigint not null,
  place bigint not null,
  hash text collate "C" not null,
  primary key (village_id, level, place),
  foreign key (village_id) references village (village_id)
);
alter table tile enable row level security, force row level security;
create policy own on tile using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on tile
  for each statement execute function huzhu_append_only();
alter table tile enable always trigger append_only;

create table seal (
  village_id text collate "C" not null,
  number bigint not null,
  kind text collate "C" not null,
  date text collate "C" not null,
  size bigint not null,
  root text collate "C" not null,
  sums text collate "C" not null,
  previous text collate "C",
  sealed_at bigint not null,
  key text collate "C" not null,
  signature text collate "C" not null,
  primary key (village_id, number),
  foreign key (village_id) references village (village_id)
);
alter table seal enable row level security, force row level security;
create policy own on seal using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on seal
  for each statement execute function huzhu_append_only();
alter table seal enable always trigger append_only;

alter table lot no force row level security;
alter table journal_head no force row level security;
insert into account (village_id, id, kind, status, balance, entries, unit)
select village.village_id, own.column1, own.column2, 'open', 0, 0, own.column3
from village cross join (values
  ('pool', 'pool', 'points'),
  ('expired', 'expired', 'points'),
  ('vouchers', 'voucher', 'points'),
  ('exchange', 'exchange', 'points'),
  ('issuance-time', 'issuance', 'time'),
  ('store-time', 'store', 'time'),
  ('pool-time', 'pool', 'time'),
  ('expired-time', 'expired', 'time'),
  ('vouchers-time', 'voucher', 'time'),
  ('exchange-time', 'exchange', 'time')
) as own;

insert into journal_head (village_id, size, recorded_at)
select village.village_id, 0, coalesce((
  select max(recorded_at) from transfer t where t.village_id = village.village_id
), 0) from village;

insert into lot
select a.village_id, e.transfer_id, 1000 + e.ordinal, a.id, e.sequence, 'earned', '9999-12-31', a.balance, a.balance
from account a join entry e
  on e.village_id = a.village_id and e.account_id = a.id and e.sequence = a.entries
where a.kind = 'household' and a.balance > 0;

create trigger append_only before delete or truncate or update of
  village_id, transfer_id, place, account_id, sequence, origin, expires, amount on lot
  for each statement execute function huzhu_append_only();
alter table lot enable always trigger append_only;

create function huzhu_open_period() returns trigger language plpgsql as $body$
begin
  if exists (
    select 1 from fresh join journal_head head using (village_id) where head.closed_through >= fresh.event_date
  ) then
    raise exception 'the period is closed' using errcode = 'restrict_violation';
  end if;
  return null;
end
$body$;
create trigger open_period after insert on transfer referencing new table as fresh
  for each statement execute function huzhu_open_period();
alter table transfer enable always trigger open_period;
alter table village force row level security;
alter table account force row level security;
alter table transfer force row level security;
alter table entry force row level security;
alter table lot force row level security;
alter table journal_head force row level security;
`;
