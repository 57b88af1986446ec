/**
 * 代理 and 亲属: whom elders let act for them, and who is whose parent or spouse; appended, never changed
 * (law I8). Of a proxy from outside, name and telephone can be erased; the digest still tells that there
 * was one. What was done under a mandate says so, without a key to it: the actor of each record does too.
 */
export const kinAndMandates = /* sql */ `
create table mandate (
  village_id text not null,
  id text not null,
  elder_id text not null,
  resident_id text,
  name text,
  phone text,
  salt text,
  digest text,
  photo_id text,
  witness text,
  see integer not null,
  ask integer not null,
  per_day integer,
  per_redemption integer,
  from_date text not null,
  until_date text not null,
  recorded_at integer not null,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id, elder_id) references resident (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id),
  foreign key (village_id, photo_id) references photo (village_id, id)
) strict;
create index mandate_elder on mandate (village_id, elder_id);
create index mandate_resident on mandate (village_id, resident_id) where resident_id is not null;
create index mandate_photo on mandate (village_id, photo_id) where photo_id is not null;
create index mandate_until on mandate (village_id, until_date);
create trigger mandate_no_update before update of
  village_id, id, elder_id, resident_id, digest, photo_id, witness, see, ask, per_day, per_redemption,
  from_date, until_date, recorded_at, actor on mandate
  begin select raise(abort, 'mandate is append-only'); end;
create trigger mandate_only_erased before update of name, salt on mandate
  when new.name is not null or new.salt is not null
  begin select raise(abort, 'mandate is append-only'); end;
create trigger mandate_no_delete before delete on mandate
  begin select raise(abort, 'mandate is append-only'); end;
create trigger mandate_no_replace before insert on mandate
  when exists (select 1 from mandate where village_id = new.village_id and id = new.id)
  begin select raise(abort, 'mandate is append-only'); end;

create table mandate_end (
  village_id text not null,
  mandate_id text not null,
  revoked_by text not null,
  at integer not null,
  why text not null,
  actor text not null,
  primary key (village_id, mandate_id),
  foreign key (village_id, mandate_id) references mandate (village_id, id)
) strict;
create trigger mandate_end_no_update before update on mandate_end
  begin select raise(abort, 'mandate_end is append-only'); end;
create trigger mandate_end_no_delete before delete on mandate_end
  begin select raise(abort, 'mandate_end is append-only'); end;
create trigger mandate_end_no_replace before insert on mandate_end
  when exists (
    select 1 from mandate_end where village_id = new.village_id and mandate_id = new.mandate_id
  )
  begin select raise(abort, 'mandate_end is append-only'); end;

alter table redemption add column mandate_id text;
create index redemption_mandate on redemption (village_id, mandate_id, event_date)
  where mandate_id is not null;
alter table help_call add column mandate_id text;

create table family_tie (
  village_id text not null,
  id text not null,
  kind text not null,
  one_id text not null,
  other_id text not null,
  since_date text,
  origin text not null,
  recorded_at integer not null,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id, one_id) references resident (village_id, id),
  foreign key (village_id, other_id) references resident (village_id, id)
) strict;
create index family_tie_one on family_tie (village_id, one_id);
create index family_tie_other on family_tie (village_id, other_id);
create trigger family_tie_no_update before update on family_tie
  begin select raise(abort, 'family_tie is append-only'); end;
create trigger family_tie_no_delete before delete on family_tie
  begin select raise(abort, 'family_tie is append-only'); end;
create trigger family_tie_no_replace before insert on family_tie
  when exists (select 1 from family_tie where village_id = new.village_id and id = new.id)
  begin select raise(abort, 'family_tie is append-only'); end;

create table family_tie_end (
  village_id text not null,
  tie_id text not null,
  how text not null,
  on_date text,
  at integer not null,
  why text not null,
  actor text not null,
  primary key (village_id, tie_id),
  foreign key (village_id, tie_id) references family_tie (village_id, id)
) strict;
create trigger family_tie_end_no_update before update on family_tie_end
  begin select raise(abort, 'family_tie_end is append-only'); end;
create trigger family_tie_end_no_delete before delete on family_tie_end
  begin select raise(abort, 'family_tie_end is append-only'); end;
create trigger family_tie_end_no_replace before insert on family_tie_end
  when exists (
    select 1 from family_tie_end where village_id = new.village_id and tie_id = new.tie_id
  )
  begin select raise(abort, 'family_tie_end is append-only'); end;

create table family_tie_refused (
  village_id text not null,
  kind text not null,
  one_id text not null,
  other_id text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, kind, one_id, other_id),
  foreign key (village_id, one_id) references resident (village_id, id),
  foreign key (village_id, other_id) references resident (village_id, id)
) strict;
create index family_tie_refused_other on family_tie_refused (village_id, other_id);
create trigger family_tie_refused_no_update before update on family_tie_refused
  begin select raise(abort, 'family_tie_refused is append-only'); end;
create trigger family_tie_refused_no_delete before delete on family_tie_refused
  begin select raise(abort, 'family_tie_refused is append-only'); end;
create trigger family_tie_refused_no_replace before insert on family_tie_refused
  when exists (
    select 1 from family_tie_refused where village_id = new.village_id and kind = new.kind
      and one_id = new.one_id and other_id = new.other_id
  )
  begin select raise(abort, 'family_tie_refused is append-only'); end;
`;
