export const holds = /* sql */ `
create table hold (
  village_id text not null,
  id text not null,
  account_id text not null,
  to_id text not null,
  amount integer not null,
  purpose text not null,
  placed_at integer not null,
  expires_at integer,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id, account_id) references account (village_id, id),
  foreign key (village_id, to_id) references account (village_id, id)
) strict;
create index hold_account on hold (village_id, account_id);
create trigger hold_no_update before update on hold
  begin select raise(abort, 'hold is append-only'); end;
create trigger hold_no_delete before delete on hold
  begin select raise(abort, 'hold is append-only'); end;
create trigger hold_no_replace before insert on hold
  when exists (
    select 1 from hold where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'hold is append-only'); end;

create table hold_end (
  village_id text not null,
  hold_id text not null,
  kind text not null,
  at integer not null,
  amount integer not null,
  transfer_id text,
  actor text not null,
  primary key (village_id, hold_id),
  foreign key (village_id, hold_id) references hold (village_id, id),
  foreign key (village_id, transfer_id) references transfer (village_id, id)
) strict;
create trigger hold_end_no_update before update on hold_end
  begin select raise(abort, 'hold_end is append-only'); end;
create trigger hold_end_no_delete before delete on hold_end
  begin select raise(abort, 'hold_end is append-only'); end;
create trigger hold_end_no_replace before insert on hold_end
  when exists (
    select 1 from hold_end where village_id = new.village_id and hold_id = new.hold_id
  )
  begin select raise(abort, 'hold_end is append-only'); end;

create table voucher (
  village_id text not null,
  serial integer not null,
  number text not null,
  denomination integer not null,
  transfer_id text not null,
  issued_at integer not null,
  actor text not null,
  primary key (village_id, serial),
  foreign key (village_id, transfer_id) references transfer (village_id, id)
) strict;
create trigger voucher_no_update before update on voucher
  begin select raise(abort, 'voucher is append-only'); end;
create trigger voucher_no_delete before delete on voucher
  begin select raise(abort, 'voucher is append-only'); end;
create trigger voucher_no_replace before insert on voucher
  when exists (
    select 1 from voucher where village_id = new.village_id and serial = new.serial
  )
  begin select raise(abort, 'voucher is append-only'); end;

create table voucher_end (
  village_id text not null,
  serial integer not null,
  kind text not null,
  at integer not null,
  account_id text,
  transfer_id text not null,
  why text not null,
  actor text not null,
  primary key (village_id, serial),
  foreign key (village_id, serial) references voucher (village_id, serial),
  foreign key (village_id, transfer_id) references transfer (village_id, id)
) strict;
create trigger voucher_end_no_update before update on voucher_end
  begin select raise(abort, 'voucher_end is append-only'); end;
create trigger voucher_end_no_delete before delete on voucher_end
  begin select raise(abort, 'voucher_end is append-only'); end;
create trigger voucher_end_no_replace before insert on voucher_end
  when exists (
    select 1 from voucher_end where village_id = new.village_id and serial = new.serial
  )
  begin select raise(abort, 'voucher_end is append-only'); end;

create table kin_tie (
  village_id text not null,
  one_id text not null,
  other_id text not null,
  tie text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, one_id, other_id),
  foreign key (village_id, one_id) references household (village_id, id),
  foreign key (village_id, other_id) references household (village_id, id)
) strict;
`;
