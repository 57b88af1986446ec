export const periods = /* sql */ `
create table period (
  village_id text not null,
  number integer not null,
  from_date text not null,
  to_date text not null,
  closed_at integer not null,
  document text not null,
  primary key (village_id, number),
  foreign key (village_id) references village (village_id)
) strict;
create trigger period_no_update before update on period
  begin select raise(abort, 'period is append-only'); end;
create trigger period_no_delete before delete on period
  begin select raise(abort, 'period is append-only'); end;
create trigger period_no_replace before insert on period
  when exists (
    select 1 from period where village_id = new.village_id and number = new.number
  )
  begin select raise(abort, 'period is append-only'); end;

create table period_balance (
  village_id text not null,
  account_id text not null,
  to_date text not null,
  number integer not null,
  opening integer not null,
  credits integer not null,
  debits integer not null,
  closing integer not null,
  found integer not null,
  primary key (village_id, account_id, to_date),
  foreign key (village_id, account_id) references account (village_id, id),
  foreign key (village_id, number) references period (village_id, number)
) strict;
create trigger period_balance_no_update before update on period_balance
  begin select raise(abort, 'period_balance is append-only'); end;
create trigger period_balance_no_delete before delete on period_balance
  begin select raise(abort, 'period_balance is append-only'); end;
create trigger period_balance_no_replace before insert on period_balance
  when exists (
    select 1 from period_balance where village_id = new.village_id and account_id = new.account_id and to_date = new.to_date
  )
  begin select raise(abort, 'period_balance is append-only'); end;

create table period_proposal (
  village_id text not null,
  number integer not null,
  document text not null,
  primary key (village_id),
  foreign key (village_id) references village (village_id)
) strict;

create table self_check (
  village_id text not null,
  id text not null,
  at integer not null,
  transfers integer not null,
  leaves integer not null,
  findings integer not null,
  primary key (village_id, id),
  foreign key (village_id) references village (village_id)
) strict;
create index self_check_at on self_check (village_id, at);
create trigger self_check_no_update before update on self_check
  begin select raise(abort, 'self_check is append-only'); end;
create trigger self_check_no_delete before delete on self_check
  begin select raise(abort, 'self_check is append-only'); end;
create trigger self_check_no_replace before insert on self_check
  when exists (
    select 1 from self_check where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'self_check is append-only'); end;

create table alert (
  village_id text not null,
  id text not null,
  first_seen_at integer not null,
  last_seen_at integer not null,
  law text not null,
  what text not null,
  subject text not null,
  expected text not null,
  found text not null,
  settled integer not null,
  settled_at integer,
  settled_by text,
  note text,
  primary key (village_id, id),
  foreign key (village_id) references village (village_id)
) strict;
create index alert_open on alert (village_id, settled, first_seen_at);
`;
