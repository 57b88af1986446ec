export const records = /* sql */ `
create table attempt (
  village_id text not null,
  id text not null,
  actor text not null,
  endpoint text not null,
  content_hash text not null,
  answer text not null,
  at integer not null,
  primary key (village_id, id),
  foreign key (village_id) references village (village_id)
) strict;
create trigger attempt_no_update before update on attempt
  begin select raise(abort, 'attempt is append-only'); end;
create trigger attempt_no_delete before delete on attempt
  begin select raise(abort, 'attempt is append-only'); end;
create trigger attempt_no_replace before insert on attempt
  when exists (
    select 1 from attempt where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'attempt is append-only'); end;

create table audit (
  village_id text not null,
  id text not null,
  at integer not null,
  actor text not null,
  verb text not null,
  subject text,
  attempt_id text,
  request text,
  before text,
  after text,
  primary key (village_id, id),
  foreign key (village_id) references village (village_id)
) strict;
create index audit_at on audit (village_id, at, id);
create index audit_subject on audit (village_id, subject, at);
create trigger audit_no_update before update on audit
  begin select raise(abort, 'audit is append-only'); end;
create trigger audit_no_delete before delete on audit
  begin select raise(abort, 'audit is append-only'); end;
create trigger audit_no_replace before insert on audit
  when exists (
    select 1 from audit where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'audit is append-only'); end;

create table roster_import (
  village_id text not null,
  id text not null,
  actor text not null,
  at integer not null,
  file_name text not null,
  totals text not null,
  primary key (village_id, id),
  foreign key (village_id) references village (village_id)
) strict;

create table help_call (
  village_id text not null,
  id text not null,
  device_id text not null,
  resident_id text,
  kind text not null,
  at integer not null,
  closed_at integer,
  closed_by text,
  primary key (village_id, id),
  foreign key (village_id, device_id) references device (village_id, id)
) strict;
`;
