/** What households asked for and did not find: every line is appended, never changed (law I8). */
export const lacks = /* sql */ `
create table lack (
  village_id text not null,
  id text not null,
  household_id text not null,
  month text not null,
  thing text not null,
  good_id text,
  on_date text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id, household_id) references household (village_id, id),
  foreign key (village_id, good_id) references good (village_id, id)
) strict;
create unique index lack_once on lack (village_id, household_id, month, thing);
create index lack_on on lack (village_id, on_date);
create trigger lack_no_update before update on lack
  begin select raise(abort, 'lack is append-only'); end;
create trigger lack_no_delete before delete on lack
  begin select raise(abort, 'lack is append-only'); end;
create trigger lack_no_replace before insert on lack
  when exists (
    select 1 from lack where village_id = new.village_id
      and (id = new.id
        or (household_id = new.household_id and month = new.month and thing = new.thing))
  )
  begin select raise(abort, 'lack is append-only'); end;
`;
