export const points = /* sql */ `
create table account (
  village_id text not null,
  id text not null,
  kind text not null,
  holder_id text,
  status text not null,
  floor integer,
  balance integer not null,
  entries integer not null,
  primary key (village_id, id),
  constraint account_holder unique (village_id, holder_id),
  foreign key (village_id) references village (village_id),
  foreign key (village_id, holder_id) references household (village_id, id)
) strict;
create unique index account_own on account (village_id, kind) where holder_id is null;

create table transfer (
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
) strict;
create index transfer_recorded on transfer (village_id, recorded_at, id);
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

create table entry (
  village_id text not null,
  account_id text not null,
  sequence integer not null,
  transfer_id text not null,
  ordinal integer not null,
  amount integer not null,
  balance integer not null,
  primary key (village_id, account_id, sequence),
  constraint entry_ordinal unique (village_id, transfer_id, ordinal),
  foreign key (village_id, account_id) references account (village_id, id),
  foreign key (village_id, transfer_id) references transfer (village_id, id)
) strict;
create trigger entry_no_update before update on entry
  begin select raise(abort, 'entry is append-only'); end;
create trigger entry_no_delete before delete on entry
  begin select raise(abort, 'entry is append-only'); end;
create trigger entry_no_replace before insert on entry
  when exists (
    select 1 from entry where village_id = new.village_id and account_id = new.account_id and sequence = new.sequence
  ) or exists (
    select 1 from entry where village_id = new.village_id and transfer_id = new.transfer_id and ordinal = new.ordinal
  )
  begin select raise(abort, 'entry is append-only'); end;
`;
