/** Who sits in the committee, what happened at meetings and what they decided; nothing is changed later. */
export const meetings = /* sql */ `
create table committee_member (
  village_id text not null,
  id text not null,
  resident_id text,
  staff_id text,
  document text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id),
  foreign key (village_id, staff_id) references staff (village_id, id)
) strict;
create index committee_member_resident on committee_member (village_id, resident_id);
create trigger committee_member_no_update before update on committee_member
  begin select raise(abort, 'committee_member is append-only'); end;
create trigger committee_member_no_delete before delete on committee_member
  begin select raise(abort, 'committee_member is append-only'); end;
create trigger committee_member_no_replace before insert on committee_member
  when exists (
    select 1 from committee_member where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'committee_member is append-only'); end;

create table committee_member_end (
  village_id text not null,
  member_id text not null,
  place integer not null,
  last_on text not null,
  why text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, member_id, place),
  foreign key (village_id, member_id) references committee_member (village_id, id)
) strict;
create trigger committee_member_end_no_update before update on committee_member_end
  begin select raise(abort, 'committee_member_end is append-only'); end;
create trigger committee_member_end_no_delete before delete on committee_member_end
  begin select raise(abort, 'committee_member_end is append-only'); end;
create trigger committee_member_end_no_replace before insert on committee_member_end
  when exists (
    select 1 from committee_member_end where village_id = new.village_id and member_id = new.member_id and place = new.place
  )
  begin select raise(abort, 'committee_member_end is append-only'); end;

create table meeting (
  village_id text not null,
  id text not null,
  body text not null,
  hamlet_id text,
  held_on text not null,
  document text not null,
  at integer not null,
  called_by text not null,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id, hamlet_id) references hamlet (village_id, id)
) strict;
create index meeting_on on meeting (village_id, held_on);
create trigger meeting_no_update before update on meeting
  begin select raise(abort, 'meeting is append-only'); end;
create trigger meeting_no_delete before delete on meeting
  begin select raise(abort, 'meeting is append-only'); end;
create trigger meeting_no_replace before insert on meeting
  when exists (
    select 1 from meeting where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'meeting is append-only'); end;

create table meeting_event (
  village_id text not null,
  meeting_id text not null,
  place integer not null,
  document text not null,
  at integer not null,
  written_by text not null,
  actor text not null,
  primary key (village_id, meeting_id, place),
  foreign key (village_id, meeting_id) references meeting (village_id, id)
) strict;
create trigger meeting_event_no_update before update on meeting_event
  begin select raise(abort, 'meeting_event is append-only'); end;
create trigger meeting_event_no_delete before delete on meeting_event
  begin select raise(abort, 'meeting_event is append-only'); end;
create trigger meeting_event_no_replace before insert on meeting_event
  when exists (
    select 1 from meeting_event where village_id = new.village_id and meeting_id = new.meeting_id and place = new.place
  )
  begin select raise(abort, 'meeting_event is append-only'); end;

create table resolution (
  village_id text not null,
  motion_id text not null,
  meeting_id text not null,
  about text not null,
  subject_id text,
  outcome text not null,
  document text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, motion_id),
  foreign key (village_id, meeting_id) references meeting (village_id, id)
) strict;
create index resolution_about on resolution (village_id, about, subject_id);
create trigger resolution_no_update before update on resolution
  begin select raise(abort, 'resolution is append-only'); end;
create trigger resolution_no_delete before delete on resolution
  begin select raise(abort, 'resolution is append-only'); end;
create trigger resolution_no_replace before insert on resolution
  when exists (
    select 1 from resolution where village_id = new.village_id and motion_id = new.motion_id
  )
  begin select raise(abort, 'resolution is append-only'); end;

alter table decision add column motion_id text;
`;
