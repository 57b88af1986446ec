/**
 * Cards by their chips, whatever reader read them, and their lives: every event is written once; codes
 * and pictures are what they are now; a redemption remembers the card by which it was taken.
 */
export const cards = /* sql */ `
alter table card add column chip text;
alter table card add column chip_tail text;
create index card_chip on card (village_id, chip_tail) where chip_tail is not null;
alter table device add column reader text;
alter table redemption add column card_id text;
create index redemption_card on redemption (village_id, card_id, event_date) where card_id is not null;

create table card_event (
  village_id text not null,
  card_id text not null,
  place integer not null,
  resident_id text not null,
  what text not null,
  why text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, card_id, place),
  foreign key (village_id, resident_id) references resident (village_id, id)
) strict;
create index card_event_resident on card_event (village_id, resident_id);
create trigger card_event_no_update before update on card_event
  begin select raise(abort, 'card_event is append-only'); end;
create trigger card_event_no_delete before delete on card_event
  begin select raise(abort, 'card_event is append-only'); end;
create trigger card_event_no_replace before insert on card_event
  when exists (
    select 1 from card_event
    where village_id = new.village_id and card_id = new.card_id and place = new.place
  )
  begin select raise(abort, 'card_event is append-only'); end;

create table card_code (
  village_id text not null,
  resident_id text not null,
  hash text not null,
  set_at integer not null,
  wrong integer not null,
  waits_until integer,
  opened_by text,
  opened_until integer,
  primary key (village_id, resident_id),
  foreign key (village_id, resident_id) references resident (village_id, id)
) strict;

create table portrait (
  village_id text not null,
  resident_id text not null,
  media_type text not null,
  bytes blob not null,
  taken_at integer not null,
  primary key (village_id, resident_id),
  foreign key (village_id, resident_id) references resident (village_id, id)
) strict;
`;
