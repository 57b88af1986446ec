/** The canteen's book: every line of it is appended, never changed (law I8). */
export const canteen = /* sql */ `
create table canteen_entry (
  village_id text not null,
  id text not null,
  resident_id text not null,
  on_date text not null,
  document text not null,
  at integer not null,
  written_by text not null,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
) strict;
create index canteen_entry_resident on canteen_entry (village_id, resident_id);
create index canteen_entry_on on canteen_entry (village_id, on_date);
create trigger canteen_entry_no_update before update on canteen_entry
  begin select raise(abort, 'canteen_entry is append-only'); end;
create trigger canteen_entry_no_delete before delete on canteen_entry
  begin select raise(abort, 'canteen_entry is append-only'); end;
create trigger canteen_entry_no_replace before insert on canteen_entry
  when exists (
    select 1 from canteen_entry where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'canteen_entry is append-only'); end;
`;
