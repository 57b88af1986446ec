/** Who helps, what they can do and when, what papers they have, and whom elders would like. */
export const helpers = /* sql */ `
create table helper (
  village_id text not null,
  id text not null,
  resident_id text,
  since text not null,
  person text not null,
  recorded_at integer not null,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
) strict;
create unique index helper_resident on helper (village_id, resident_id);

create table helper_profile (
  village_id text not null,
  helper_id text not null,
  place integer not null,
  document text not null,
  why text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, helper_id, place),
  foreign key (village_id, helper_id) references helper (village_id, id)
) strict;
create trigger helper_profile_no_update before update on helper_profile
  begin select raise(abort, 'helper_profile is append-only'); end;
create trigger helper_profile_no_delete before delete on helper_profile
  begin select raise(abort, 'helper_profile is append-only'); end;
create trigger helper_profile_no_replace before insert on helper_profile
  when exists (
    select 1 from helper_profile where village_id = new.village_id and helper_id = new.helper_id and place = new.place
  )
  begin select raise(abort, 'helper_profile is append-only'); end;

create table qualification (
  village_id text not null,
  id text not null,
  helper_id text not null,
  skill text not null,
  title text not null,
  paper_number text not null,
  issuer text not null,
  from_date text not null,
  until_date text,
  recorded_at integer not null,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id, helper_id) references helper (village_id, id)
) strict;
create index qualification_helper on qualification (village_id, helper_id);
create trigger qualification_no_update before update on qualification
  begin select raise(abort, 'qualification is append-only'); end;
create trigger qualification_no_delete before delete on qualification
  begin select raise(abort, 'qualification is append-only'); end;
create trigger qualification_no_replace before insert on qualification
  when exists (
    select 1 from qualification where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'qualification is append-only'); end;

create table qualification_end (
  village_id text not null,
  qualification_id text not null,
  from_date text not null,
  at integer not null,
  why text not null,
  actor text not null,
  primary key (village_id, qualification_id),
  foreign key (village_id, qualification_id) references qualification (village_id, id)
) strict;
create trigger qualification_end_no_update before update on qualification_end
  begin select raise(abort, 'qualification_end is append-only'); end;
create trigger qualification_end_no_delete before delete on qualification_end
  begin select raise(abort, 'qualification_end is append-only'); end;
create trigger qualification_end_no_replace before insert on qualification_end
  when exists (
    select 1 from qualification_end where village_id = new.village_id and qualification_id = new.qualification_id
  )
  begin select raise(abort, 'qualification_end is append-only'); end;

create table training (
  village_id text not null,
  id text not null,
  title text not null,
  skill text not null,
  on_date text not null,
  minutes integer not null,
  teacher text not null,
  attended text not null,
  recorded_at integer not null,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id) references village (village_id)
) strict;
create index training_day on training (village_id, on_date);
create trigger training_no_update before update on training
  begin select raise(abort, 'training is append-only'); end;
create trigger training_no_delete before delete on training
  begin select raise(abort, 'training is append-only'); end;
create trigger training_no_replace before insert on training
  when exists (
    select 1 from training where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'training is append-only'); end;

create table companion_wish (
  village_id text not null,
  elder_id text not null,
  languages text not null,
  sex text,
  recorded_at integer not null,
  actor text not null,
  primary key (village_id, elder_id),
  foreign key (village_id, elder_id) references resident (village_id, id)
) strict;
`;
