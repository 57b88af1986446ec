/** What helpers and the office took pictures of at a visit: appended, never changed (law I8). */
export const visitPhotos = /* sql */ `
create table visit_photo (
  village_id text collate "C" not null,
  visit_id text collate "C" not null,
  place bigint not null,
  photo_id text collate "C" not null,
  digest text collate "C" not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, visit_id, place),
  foreign key (village_id, visit_id) references visit (village_id, id),
  foreign key (village_id, photo_id) references photo (village_id, id)
);
create unique index visit_photo_photo on visit_photo (village_id, photo_id);
alter table visit_photo enable row level security, force row level security;
create policy own on visit_photo using (village_id = current_setting('huzhu.village', true));
create trigger append_only before update or delete or truncate on visit_photo
  for each statement execute function huzhu_append_only();
alter table visit_photo enable always trigger append_only;
`;
