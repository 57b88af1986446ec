/** What helpers and the office took pictures of at a visit: appended, never changed (law I8). */
export const visitPhotos = /* sql */ `
create table visit_photo (
  village_id text not null,
  visit_id text not null,
  place integer not null,
  photo_id text not null,
  digest text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, visit_id, place),
  foreign key (village_id, visit_id) references visit (village_id, id),
  foreign key (village_id, photo_id) references photo (village_id, id)
) strict;
create unique index visit_photo_photo on visit_photo (village_id, photo_id);
create trigger visit_photo_no_update before update on visit_photo
  begin select raise(abort, 'visit_photo is append-only'); end;
create trigger visit_photo_no_delete before delete on visit_photo
  begin select raise(abort, 'visit_photo is append-only'); end;
create trigger visit_photo_no_replace before insert on visit_photo
  when exists (
    select 1 from visit_photo where village_id = new.village_id and visit_id = new.visit_id
      and place = new.place
  )
  begin select raise(abort, 'visit_photo is append-only'); end;
`;
