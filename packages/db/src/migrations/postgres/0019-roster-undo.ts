/**
 * What an import of a roster found and left, row by row, so that it can be undone as a whole. An
 * account that it opened and nobody used goes with its household: the account's record stays under
 * `account_undone`, and its leaf with it, and no other account is ever taken away (law I9).
 */
export const rosterUndo = /* sql */ `
alter table roster_import add column undone_at bigint;
alter table roster_import add column undone_by text collate "C";

create table roster_import_line (
  village_id text collate "C" not null,
  import_id text collate "C" not null,
  kind text collate "C" not null,
  id text collate "C" not null,
  file_row bigint,
  found text collate "C",
  made text collate "C" not null,
  primary key (village_id, import_id, kind, id),
  foreign key (village_id, import_id) references roster_import (village_id, id)
);
alter table roster_import_line enable row level security, force row level security;
create policy own on roster_import_line using (village_id = current_setting('huzhu.village', true));

create table account_undone (
  village_id text collate "C" not null,
  id text collate "C" not null,
  kind text collate "C" not null,
  holder_id text collate "C",
  status text collate "C" not null,
  floor bigint,
  balance bigint not null,
  entries bigint not null,
  unit text collate "C" not null,
  resident_id text collate "C",
  name text collate "C",
  held bigint not null,
  lifetime bigint not null,
  import_id text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, import_id) references roster_import (village_id, id)
);
alter table account_undone enable row level security, force row level security;
create policy own on account_undone using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on account_undone
  for each statement execute function huzhu_append_only();
alter table account_undone enable always trigger append_only;

create function huzhu_account_taken() returns trigger language plpgsql as $$
begin
  if old.entries <> 0 or not exists (
    select 1 from account_undone u where u.village_id = old.village_id and u.id = old.id
      and u.kind = old.kind and u.unit = old.unit and u.holder_id = old.holder_id
  ) then
    raise exception 'account is append-only';
  end if;
  return old;
end $$;
drop trigger append_only on account;
create trigger append_only before truncate or update of
  village_id, id, kind, unit, holder_id, resident_id, name on account
  for each statement execute function huzhu_append_only();
alter table account enable always trigger append_only;
create trigger taken before delete on account
  for each row execute function huzhu_account_taken();
alter table account enable always trigger taken;
`;
