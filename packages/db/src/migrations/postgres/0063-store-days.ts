/** The book of the store's days: what was counted, opened, closed, checked; appended, never changed. */
export const storeDays = /* sql */ `
create table day_entry (
  village_id text collate "C" not null,
  number bigint not null,
  said text collate "C" not null,
  at bigint not null,
  by_id text collate "C" not null,
  primary key (village_id, number),
  foreign key (village_id, by_id) references staff (village_id, id)
);
alter table day_entry enable row level security, force row level security;
create policy own on day_entry using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on day_entry
  for each statement execute function huzhu_append_only();
alter table day_entry enable always trigger append_only;
`;
