export const points = /* sql */ `
create function huzhu_append_only() returns trigger language plpgsql as $body$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$body$;

create table account (
  village_id text collate "C" not null,
  id text collate "C" not null,
  kind text collate "C" not null,
  holder_id text collate "C",
  status text collate "C" not null,
  floor bigint,
  balance bigint not null,
  entries bigint not null,
  primary key (village_id, id),
  constraint account_holder unique (village_id, holder_id),
  foreign key (village_id) references village (village_id),
  foreign key (village_id, holder_id) references household (village_id, id)
);
create unique index account_own on account (village_id, kind) where holder_id is null;
alter table account enable row level security, force row level security;
create policy own on account using (village_id = current_setting('huzhu.village', true));

create table transfer (
  village_id text collate "C" not null,
  id text collate "C" not null,
  event_date text collate "C" not null,
  recorded_at bigint not null,
  reason text collate "C" not null,
  reason_kind text collate "C" not null,
  subject_id text collate "C" not null,
  rule_code text collate "C",
  rulebook_version bigint,
  actor text collate "C" not null,
  attempt_id text collate "C",
  primary key (village_id, id),
  constraint transfer_subject unique (village_id, reason_kind, subject_id),
  foreign key (village_id) references village (village_id)
);
create index transfer_recorded on transfer (village_id, recorded_at, id);
alter table transfer enable row level security, force row level security;
create policy own on transfer using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on transfer
  for each statement execute function huzhu_append_only();
alter table transfer enable always trigger append_only;

create table entry (
  village_id text collate "C" not null,
  account_id text collate "C" not null,
  sequence bigint not null,
  transfer_id text collate "C" not null,
  ordinal bigint not null,
  amount bigint not null,
  balance bigint not null,
  primary key (village_id, account_id, sequence),
  constraint entry_ordinal unique (village_id, transfer_id, ordinal),
  foreign key (village_id, account_id) references account (village_id, id),
  foreign key (village_id, transfer_id) references transfer (village_id, id)
);
alter table entry enable row level security, force row level security;
create policy own on entry using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on entry
  for each statement execute function huzhu_append_only();
alter table entry enable always trigger append_only;
`;
