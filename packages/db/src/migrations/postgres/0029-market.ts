/**
 * Priced services: providers with every version of what is known of them, orders with every step of
 * their way, payment lists and complaints. All of it is appended, never changed (law I8).
 */
export const market = /* sql */ `
create table provider (
  village_id text collate "C" not null,
  id text collate "C" not null,
  version bigint not null,
  document text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, id, version),
  foreign key (village_id) references village (village_id)
);
alter table provider enable row level security, force row level security;
create policy own on provider using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on provider
  for each statement execute function huzhu_append_only();
alter table provider enable always trigger append_only;

create table service_order (
  village_id text collate "C" not null,
  id text collate "C" not null,
  elder_id text collate "C" not null,
  household_id text collate "C" not null,
  provider_id text collate "C" not null,
  wanted_on text collate "C" not null,
  document text collate "C" not null,
  ordered_at bigint not null,
  ordered_by text collate "C" not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, elder_id) references resident (village_id, id),
  foreign key (village_id, household_id) references household (village_id, id)
);
create index service_order_elder on service_order (village_id, elder_id);
create index service_order_wanted on service_order (village_id, wanted_on);
alter table service_order enable row level security, force row level security;
create policy own on service_order using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on service_order
  for each statement execute function huzhu_append_only();
alter table service_order enable always trigger append_only;

create table service_order_step (
  village_id text collate "C" not null,
  order_id text collate "C" not null,
  place bigint not null,
  document text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, order_id, place),
  foreign key (village_id, order_id) references service_order (village_id, id)
);
alter table service_order_step enable row level security, force row level security;
create policy own on service_order_step using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on service_order_step
  for each statement execute function huzhu_append_only();
alter table service_order_step enable always trigger append_only;

create table payment_list (
  village_id text collate "C" not null,
  id text collate "C" not null,
  through_date text collate "C" not null,
  made_at bigint not null,
  document text collate "C" not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id) references village (village_id)
);
alter table payment_list enable row level security, force row level security;
create policy own on payment_list using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on payment_list
  for each statement execute function huzhu_append_only();
alter table payment_list enable always trigger append_only;

create table complaint (
  village_id text collate "C" not null,
  id text collate "C" not null,
  provider_id text collate "C" not null,
  order_id text collate "C",
  from_whom text collate "C" not null,
  what text collate "C" not null,
  on_date text collate "C" not null,
  taken_by text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, id),
  foreign key (village_id, order_id) references service_order (village_id, id)
);
create index complaint_provider on complaint (village_id, provider_id);
alter table complaint enable row level security, force row level security;
create policy own on complaint using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on complaint
  for each statement execute function huzhu_append_only();
alter table complaint enable always trigger append_only;

create table complaint_end (
  village_id text collate "C" not null,
  complaint_id text collate "C" not null,
  document text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, complaint_id),
  foreign key (village_id, complaint_id) references complaint (village_id, id)
);
alter table complaint_end enable row level security, force row level security;
create policy own on complaint_end using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on complaint_end
  for each statement execute function huzhu_append_only();
alter table complaint_end enable always trigger append_only;
`;
