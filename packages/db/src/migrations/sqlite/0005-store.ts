export const store = /* sql */ `
create table photo (
  village_id text not null,
  id text not null,
  media_type text not null,
  bytes blob not null,
  created_at integer not null,
  primary key (village_id, id),
  foreign key (village_id) references village (village_id)
) strict;

create table good (
  village_id text not null,
  id text not null,
  name text not null,
  unit text not null,
  photo_id text,
  on_shelf integer not null,
  on_hand integer not null,
  movements integer not null,
  prices integer not null,
  primary key (village_id, id),
  constraint good_on_hand check (on_hand >= 0),
  foreign key (village_id) references village (village_id),
  foreign key (village_id, photo_id) references photo (village_id, id)
) strict;

create table price (
  village_id text not null,
  good_id text not null,
  sequence integer not null,
  points integer not null,
  from_date text not null,
  set_at integer not null,
  actor text not null,
  primary key (village_id, good_id, sequence),
  foreign key (village_id, good_id) references good (village_id, id)
) strict;
create trigger price_no_update before update on price
  begin select raise(abort, 'price is append-only'); end;
create trigger price_no_delete before delete on price
  begin select raise(abort, 'price is append-only'); end;
create trigger price_no_replace before insert on price
  when exists (
    select 1 from price where village_id = new.village_id and good_id = new.good_id and sequence = new.sequence
  )
  begin select raise(abort, 'price is append-only'); end;

create table redemption (
  village_id text not null,
  id text not null,
  household_id text not null,
  resident_id text,
  transfer_id text not null,
  lines text not null,
  points integer not null,
  balance integer not null,
  event_date text not null,
  recorded_at integer not null,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id, household_id) references household (village_id, id),
  foreign key (village_id, resident_id) references resident (village_id, id),
  foreign key (village_id, transfer_id) references transfer (village_id, id)
) strict;
create index redemption_recorded on redemption (village_id, recorded_at, id);
create trigger redemption_no_update before update on redemption
  begin select raise(abort, 'redemption is append-only'); end;
create trigger redemption_no_delete before delete on redemption
  begin select raise(abort, 'redemption is append-only'); end;
create trigger redemption_no_replace before insert on redemption
  when exists (
    select 1 from redemption where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'redemption is append-only'); end;

create table movement (
  village_id text not null,
  good_id text not null,
  sequence integer not null,
  kind text not null,
  pieces integer not null,
  on_hand integer not null,
  event_date text not null,
  recorded_at integer not null,
  note text not null,
  actor text not null,
  redemption_id text,
  primary key (village_id, good_id, sequence),
  foreign key (village_id, good_id) references good (village_id, id),
  foreign key (village_id, redemption_id) references redemption (village_id, id)
) strict;
create index movement_redemption on movement (village_id, redemption_id);
create trigger movement_no_update before update on movement
  begin select raise(abort, 'movement is append-only'); end;
create trigger movement_no_delete before delete on movement
  begin select raise(abort, 'movement is append-only'); end;
create trigger movement_no_replace before insert on movement
  when exists (
    select 1 from movement where village_id = new.village_id and good_id = new.good_id and sequence = new.sequence
  )
  begin select raise(abort, 'movement is append-only'); end;
`;
