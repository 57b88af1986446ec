/**
 * What an import of a roster found and left, row by row, so that it can be undone as a whole. An
 * account that it opened and nobody used goes with its household: the account's record stays under
 * `account_undone`, and its leaf with it, and no other account is ever taken away (law I9).
 */
export const rosterUndo = /* sql */ `
alter table roster_import add column undone_at integer;
alter table roster_import add column undone_by text;

create table roster_import_line (
  village_id text not null,
  import_id text not null,
  kind text not null,
  id text not null,
  file_row integer,
  found text,
  made text not null,
  primary key (village_id, import_id, kind, id),
  foreign key (village_id, import_id) references roster_import (village_id, id)
) strict, without rowid;

create table account_undone (
  village_id text not null,
  id text not null,
  kind text not null,
  holder_id text,
  status text not null,
  floor integer,
  balance integer not null,
  entries integer not null,
  unit text not null,
  resident_id text,
  name text,
  held integer not null,
  lifetime integer not null,
  import_id text not null,
  primary key (village_id, id),
  foreign key (village_id, import_id) references roster_import (village_id, id)
) strict;
create trigger account_undone_no_update before update on account_undone
  begin select raise(abort, 'account_undone is append-only'); end;
create trigger account_undone_no_delete before delete on account_undone
  begin select raise(abort, 'account_undone is append-only'); end;
create trigger account_undone_no_replace before insert on account_undone
  when exists (
    select 1 from account_undone where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'account_undone is append-only'); end;

drop trigger account_no_delete;
create trigger account_no_delete before delete on account
  when old.entries <> 0 or not exists (
    select 1 from account_undone u where u.village_id = old.village_id and u.id = old.id
      and u.kind = old.kind and u.unit = old.unit and u.holder_id = old.holder_id
  )
  begin select raise(abort, 'account is append-only'); end;
`;
