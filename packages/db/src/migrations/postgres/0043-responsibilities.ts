/**
 * Who answers for what, and what the township says and decides: every version is appended, never
 * changed (law I8).
 */
export const responsibilities = /* sql */ `
create table duty_matrix (
  village_id text collate "C" not null,
  version bigint not null,
  effective_from text collate "C" not null,
  document text collate "C" not null,
  adopted_at bigint not null,
  adopted_by text collate "C" not null,
  primary key (village_id, version),
  foreign key (village_id, adopted_by) references staff (village_id, id)
);
alter table duty_matrix enable row level security, force row level security;
create policy own on duty_matrix using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on duty_matrix
  for each statement execute function huzhu_append_only();
alter table duty_matrix enable always trigger append_only;

create table supervision (
  village_id text collate "C" not null,
  kind text collate "C" not null,
  id text collate "C" not null,
  version bigint not null,
  document text collate "C" not null,
  salt text collate "C" not null,
  digest text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, kind, id, version),
  foreign key (village_id) references village (village_id)
);
alter table supervision enable row level security, force row level security;
create policy own on supervision using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on supervision
  for each statement execute function huzhu_append_only();
alter table supervision enable always trigger append_only;
`;
