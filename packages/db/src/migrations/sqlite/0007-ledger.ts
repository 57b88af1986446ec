/**
 * Units, lots and the log. Tables that every posting writes to are kept in the order of their keys,
 * which spares SQLite half of the pages. What households had before lots were kept becomes one lot each, which the
 * account's last transfer opened; the log takes old lines in when the program starts.
 */
export const ledger = /* sql */ `
alter table account add column unit text not null default 'points';
alter table account add column resident_id text;
alter table account add column name text;
alter table account add column held integer not null default 0;
alter table account add column lifetime integer not null default 0;
alter table claim add column reversal_id text;

drop index account_own;
create unique index account_own on account (village_id, kind, unit)
  where holder_id is null and resident_id is null and name is null;
create unique index account_person on account (village_id, resident_id, unit) where resident_id is not null;
create unique index account_group on account (village_id, name, unit) where name is not null;

create table kept_transfer (
  village_id text not null,
  id text not null,
  event_date text not null,
  recorded_at integer not null,
  reason text not null,
  reason_kind text not null,
  subject_id text not null,
  rule_code text,
  rulebook_version integer,
  actor text not null,
  attempt_id text,
  primary key (village_id, id),
  constraint transfer_subject unique (village_id, reason_kind, subject_id),
  foreign key (village_id) references village (village_id)
) strict, without rowid;
insert into kept_transfer select * from transfer;

create table kept_entry (
  village_id text not null,
  account_id text not null,
  sequence integer not null,
  transfer_id text not null,
  ordinal integer not null,
  amount integer not null,
  balance integer not null,
  earned integer not null,
  event_date text not null,
  recorded_at integer not null,
  primary key (village_id, account_id, sequence),
  foreign key (village_id, account_id) references account (village_id, id),
  foreign key (village_id, transfer_id) references transfer (village_id, id)
) strict, without rowid;
insert into kept_entry
select e.*, case when e.amount > 0 and a.kind = 'household' then e.amount else 0 end, t.event_date, t.recorded_at
from entry e
join transfer t on t.village_id = e.village_id and t.id = e.transfer_id
join account a on a.village_id = e.village_id and a.id = e.account_id;

create table kept_attempt (
  village_id text not null,
  id text not null,
  actor text not null,
  endpoint text not null,
  content_hash text not null,
  answer text not null,
  at integer not null,
  primary key (village_id, id),
  foreign key (village_id) references village (village_id)
) strict, without rowid;
insert into kept_attempt select * from attempt;

drop table entry;
drop table transfer;
drop table attempt;
alter table kept_transfer rename to transfer;
alter table kept_entry rename to entry;
alter table kept_attempt rename to attempt;
create trigger transfer_no_update before update on transfer
  begin select raise(abort, 'transfer is append-only'); end;
create trigger transfer_no_delete before delete on transfer
  begin select raise(abort, 'transfer is append-only'); end;
create trigger transfer_no_replace before insert on transfer
  when exists (
    select 1 from transfer where village_id = new.village_id and id = new.id
  ) or exists (
    select 1 from transfer where village_id = new.village_id and reason_kind = new.reason_kind and subject_id = new.subject_id
  )
  begin select raise(abort, 'transfer is append-only'); end;
create trigger entry_no_update before update on entry
  begin select raise(abort, 'entry is append-only'); end;
create trigger entry_no_delete before delete on entry
  begin select raise(abort, 'entry is append-only'); end;
create index entry_transfer on entry (village_id, transfer_id, ordinal);
create trigger entry_no_replace before insert on entry
  when exists (
    select 1 from entry where village_id = new.village_id and account_id = new.account_id and sequence = new.sequence
  )
  begin select raise(abort, 'entry is append-only'); end;
create trigger attempt_no_update before update on attempt
  begin select raise(abort, 'attempt is append-only'); end;
create trigger attempt_no_delete before delete on attempt
  begin select raise(abort, 'attempt is append-only'); end;
create trigger attempt_no_replace before insert on attempt
  when exists (
    select 1 from attempt where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'attempt is append-only'); end;

update account set lifetime = coalesce((
  select sum(earned) from entry e where e.village_id = account.village_id and e.account_id = account.id
), 0);

create table lot (
  village_id text not null,
  transfer_id text not null,
  place integer not null,
  account_id text not null,
  sequence integer not null,
  origin text not null,
  expires text not null,
  amount integer not null,
  remaining integer not null,
  primary key (village_id, transfer_id, place),
  constraint lot_remaining check (remaining between 0 and amount),
  foreign key (village_id, transfer_id) references transfer (village_id, id),
  foreign key (village_id, account_id) references account (village_id, id)
) strict, without rowid;
create index lot_open on lot (village_id, account_id, expires, sequence, place) where remaining > 0;

create table lot_use (
  village_id text not null,
  transfer_id text not null,
  lot_transfer_id text not null,
  lot_place integer not null,
  account_id text not null,
  amount integer not null,
  primary key (village_id, transfer_id, lot_transfer_id, lot_place),
  foreign key (village_id, transfer_id) references transfer (village_id, id),
  foreign key (village_id, lot_transfer_id, lot_place) references lot (village_id, transfer_id, place)
) strict, without rowid;
create trigger lot_use_no_update before update on lot_use
  begin select raise(abort, 'lot_use is append-only'); end;
create trigger lot_use_no_delete before delete on lot_use
  begin select raise(abort, 'lot_use is append-only'); end;
create trigger lot_use_no_replace before insert on lot_use
  when exists (
    select 1 from lot_use where village_id = new.village_id and transfer_id = new.transfer_id and lot_transfer_id = new.lot_transfer_id and lot_place = new.lot_place
  )
  begin select raise(abort, 'lot_use is append-only'); end;

create table journal_head (
  village_id text not null,
  size integer not null,
  recorded_at integer not null,
  closed_through text,
  primary key (village_id),
  foreign key (village_id) references village (village_id)
) strict;

create table leaf (
  village_id text not null,
  place integer not null,
  kind text not null,
  subject_id text not null,
  hash text not null,
  primary key (village_id, place),
  foreign key (village_id) references village (village_id)
) strict, without rowid;
create index leaf_subject on leaf (village_id, subject_id, kind);
create trigger leaf_no_update before update on leaf
  begin select raise(abort, 'leaf is append-only'); end;
create trigger leaf_no_delete before delete on leaf
  begin select raise(abort, 'leaf is append-only'); end;
create trigger leaf_no_replace before insert on leaf
  when exists (
    select 1 from leaf where village_id = new.village_id and place = new.place
  )
  begin select raise(abort, 'leaf is append-only'); end;

create table tile (
  village_id text not null,
  level integer not null,
  place integer not null,
  hash text not null,
  primary key (village_id, level, place),
  foreign key (village_id) references village (village_id)
) strict;
create trigger tile_no_update before update on tile
  begin select raise(abort, 'tile is append-only'); end;
create trigger tile_no_delete before delete on tile
  begin select raise(abort, 'tile is append-only'); end;
create trigger tile_no_replace before insert on tile
  when exists (
    select 1 from tile where village_id = new.village_id and level = new.level and place = new.place
  )
  begin select raise(abort, 'tile is append-only'); end;

create table seal (
  village_id text not null,
  number integer not null,
  kind text not null,
  date text not null,
  size integer not null,
  root text not null,
  sums text not null,
  previous text,
  sealed_at integer not null,
  key text not null,
  signature text not null,
  primary key (village_id, number),
  foreign key (village_id) references village (village_id)
) strict;
create trigger seal_no_update before update on seal
  begin select raise(abort, 'seal is append-only'); end;
create trigger seal_no_delete before delete on seal
  begin select raise(abort, 'seal is append-only'); end;
create trigger seal_no_replace before insert on seal
  when exists (
    select 1 from seal where village_id = new.village_id and number = new.number
  )
  begin select raise(abort, 'seal is append-only'); end;

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

create trigger lot_no_update before update of
  village_id, transfer_id, place, account_id, sequence, origin, expires, amount on lot
  begin select raise(abort, 'lot is append-only'); end;
create trigger lot_no_delete before delete on lot
  begin select raise(abort, 'lot is append-only'); end;

create trigger transfer_open_period before insert on transfer
  when exists (
    select 1 from journal_head where village_id = new.village_id and closed_through >= new.event_date
  )
  begin select raise(abort, 'the period is closed'); end;
`;
