/**
 * 以奖代补: versions of award schemes, rounds with every step of them, and what children pay their
 * parents. What happened is appended and never changed (law I8).
 */
export const awards = /* sql */ `
create table award_scheme (
  village_id text collate "C" not null,
  code text collate "C" not null,
  version bigint not null,
  effective_from text collate "C" not null,
  document text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, code, version),
  foreign key (village_id) references village (village_id)
);
alter table award_scheme enable row level security, force row level security;
create policy own on award_scheme using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on award_scheme
  for each statement execute function huzhu_append_only();
alter table award_scheme enable always trigger append_only;

create table award_round (
  village_id text collate "C" not null,
  id text collate "C" not null,
  scheme text collate "C" not null,
  version bigint not null,
  period text collate "C" not null,
  line text collate "C",
  opened_at bigint not null,
  state text collate "C" not null,
  document text collate "C" not null,
  events bigint not null,
  primary key (village_id, id),
  foreign key (village_id, scheme, version) references award_scheme (village_id, code, version)
);
create index award_round_state on award_round (village_id, state);
alter table award_round enable row level security, force row level security;
create policy own on award_round using (village_id = current_setting('huzhu.village', true));

create table award_round_event (
  village_id text collate "C" not null,
  round_id text collate "C" not null,
  place bigint not null,
  what text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  document text collate "C" not null,
  primary key (village_id, round_id, place),
  foreign key (village_id, round_id) references award_round (village_id, id)
);
alter table award_round_event enable row level security, force row level security;
create policy own on award_round_event using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on award_round_event
  for each statement execute function huzhu_append_only();
alter table award_round_event enable always trigger append_only;

create table filial_payment (
  village_id text collate "C" not null,
  id text collate "C" not null,
  elder_id text collate "C" not null,
  on_date text collate "C" not null,
  document text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, elder_id) references resident (village_id, id)
);
create index filial_payment_on on filial_payment (village_id, on_date);
alter table filial_payment enable row level security, force row level security;
create policy own on filial_payment using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on filial_payment
  for each statement execute function huzhu_append_only();
alter table filial_payment enable always trigger append_only;
`;
