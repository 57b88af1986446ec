/** The versions of the village's service catalog, never changed once they are adopted. */
export const catalog = /* sql */ `
create table catalog (
  village_id text collate "C" not null,
  version bigint not null,
  effective_from text collate "C" not null,
  document text collate "C" not null,
  adopted_at bigint not null,
  adopted_by text collate "C" not null,
  primary key (village_id, version),
  foreign key (village_id, adopted_by) references staff (village_id, id)
);
alter table catalog enable row level security, force row level security;
create policy own on catalog using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on catalog
  for each statement execute function huzhu_append_only();
alter table catalog enable always trigger append_only;
`;
