/**
 * Campaigns from door to door, gatherings and praise in every version of them, and every knock at a
 * door. All of it is appended, never changed (law I8).
 */
export const outreach = /* sql */ `
create table outreach (
  village_id text not null,
  kind text not null,
  id text not null,
  version integer not null,
  document text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, kind, id, version),
  foreign key (village_id) references village (village_id)
) strict;
create trigger outreach_no_update before update on outreach
  begin select raise(abort, 'outreach is append-only'); end;
create trigger outreach_no_delete before delete on outreach
  begin select raise(abort, 'outreach is append-only'); end;
create trigger outreach_no_replace before insert on outreach
  when exists (
    select 1 from outreach where village_id = new.village_id and kind = new.kind and id = new.id and version = new.version
  )
  begin select raise(abort, 'outreach is append-only'); end;

create table doorstep (
  village_id text not null,
  campaign_id text not null,
  place integer not null,
  household_id text not null,
  on_date text not null,
  answer text not null,
  note text,
  at integer not null,
  written_by text not null,
  actor text not null,
  primary key (village_id, campaign_id, place),
  foreign key (village_id, household_id) references household (village_id, id)
) strict;
create index doorstep_household on doorstep (village_id, household_id);
create trigger doorstep_no_update before update on doorstep
  begin select raise(abort, 'doorstep is append-only'); end;
create trigger doorstep_no_delete before delete on doorstep
  begin select raise(abort, 'doorstep is append-only'); end;
create trigger doorstep_no_replace before insert on doorstep
  when exists (
    select 1 from doorstep where village_id = new.village_id and campaign_id = new.campaign_id and place = new.place
  )
  begin select raise(abort, 'doorstep is append-only'); end;
`;
