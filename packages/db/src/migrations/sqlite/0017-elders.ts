/** What is known of elders beside the register: appended, never changed (law I8). */
export const elders = /* sql */ `
create table ability_assessment (
  village_id text not null,
  id text not null,
  resident_id text not null,
  assessed_on text not null,
  recorded_at integer not null,
  replaces_id text,
  level integer not null,
  document text not null,
  actor text not null,
  primary key (village_id, id),
  unique (village_id, replaces_id),
  foreign key (village_id, resident_id) references resident (village_id, id)
) strict;
create index ability_assessment_resident on ability_assessment (village_id, resident_id, assessed_on);
create trigger ability_assessment_no_update before update on ability_assessment
  begin select raise(abort, 'ability_assessment is append-only'); end;
create trigger ability_assessment_no_delete before delete on ability_assessment
  begin select raise(abort, 'ability_assessment is append-only'); end;
create trigger ability_assessment_no_replace before insert on ability_assessment
  when exists (
    select 1 from ability_assessment where village_id = new.village_id and id = new.id
  ) or exists (
    select 1 from ability_assessment where village_id = new.village_id and replaces_id = new.replaces_id
  )
  begin select raise(abort, 'ability_assessment is append-only'); end;

create table certification (
  village_id text not null,
  id text not null,
  resident_id text not null,
  kind text not null,
  paper_number text not null,
  issuer text not null,
  from_date text not null,
  until_date text,
  in_institution integer not null,
  recorded_at integer not null,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
) strict;
create index certification_resident on certification (village_id, resident_id);
create trigger certification_no_update before update on certification
  begin select raise(abort, 'certification is append-only'); end;
create trigger certification_no_delete before delete on certification
  begin select raise(abort, 'certification is append-only'); end;
create trigger certification_no_replace before insert on certification
  when exists (
    select 1 from certification where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'certification is append-only'); end;

create table certification_end (
  village_id text not null,
  certification_id text not null,
  from_date text not null,
  at integer not null,
  why text not null,
  actor text not null,
  primary key (village_id, certification_id),
  foreign key (village_id, certification_id) references certification (village_id, id)
) strict;
create trigger certification_end_no_update before update on certification_end
  begin select raise(abort, 'certification_end is append-only'); end;
create trigger certification_end_no_delete before delete on certification_end
  begin select raise(abort, 'certification_end is append-only'); end;
create trigger certification_end_no_replace before insert on certification_end
  when exists (
    select 1 from certification_end where village_id = new.village_id and certification_id = new.certification_id
  )
  begin select raise(abort, 'certification_end is append-only'); end;

create table care_event (
  village_id text not null,
  id text not null,
  resident_id text not null,
  kind text not null,
  on_date text not null,
  note text not null,
  recorded_at integer not null,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id)
) strict;
create index care_event_resident on care_event (village_id, resident_id, on_date);
create trigger care_event_no_update before update on care_event
  begin select raise(abort, 'care_event is append-only'); end;
create trigger care_event_no_delete before delete on care_event
  begin select raise(abort, 'care_event is append-only'); end;
create trigger care_event_no_replace before insert on care_event
  when exists (
    select 1 from care_event where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'care_event is append-only'); end;
`;
