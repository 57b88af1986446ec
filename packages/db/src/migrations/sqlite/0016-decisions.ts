/**
 * What meetings of the village decided, in a table of its own, so that the records of what they
 * decided on stay what they were. Rulebooks from before are written down as such, once.
 */
export const decisions = /* sql */ `
create table decision (
  village_id text not null,
  about text not null,
  subject_id text not null,
  body text not null,
  held_on text not null,
  due integer not null,
  present integer not null,
  in_favour integer not null,
  against integer not null,
  abstained integer not null,
  chair text not null,
  minute_keeper text not null,
  minutes text not null,
  note text,
  recorded_at integer not null,
  recorded_by text not null,
  primary key (village_id, about, subject_id),
  foreign key (village_id, recorded_by) references staff (village_id, id)
) strict;
create trigger decision_no_update before update on decision
  begin select raise(abort, 'decision is append-only'); end;
create trigger decision_no_delete before delete on decision
  begin select raise(abort, 'decision is append-only'); end;
create trigger decision_no_replace before insert on decision
  when exists (
    select 1 from decision where village_id = new.village_id and about = new.about and subject_id = new.subject_id
  )
  begin select raise(abort, 'decision is append-only'); end;

create table undecided (
  village_id text not null,
  version integer not null,
  primary key (village_id, version),
  foreign key (village_id, version) references rulebook (village_id, version)
) strict;
insert into undecided (village_id, version) select village_id, version from rulebook;
create trigger undecided_no_update before update on undecided
  begin select raise(abort, 'undecided is append-only'); end;
create trigger undecided_no_delete before delete on undecided
  begin select raise(abort, 'undecided is append-only'); end;
create trigger undecided_no_replace before insert on undecided
  when exists (
    select 1 from undecided where village_id = new.village_id and version = new.version
  )
  begin select raise(abort, 'undecided is append-only'); end;
`;
