/**
 * Room for what is said of people in award rounds, and for the names of children who pay: sealed by
 * the program when it next opens the database; what an erasure leaves of a row stands beside it.
 */
export const sealedAwards = /* sql */ `
create table award_round_event_sealed (
  village_id text not null,
  round_id text not null,
  place integer not null,
  what text not null,
  at integer not null,
  actor text not null,
  digest text,
  salt text,
  document text,
  remains text,
  primary key (village_id, round_id, place),
  foreign key (village_id, round_id) references award_round (village_id, id)
) strict;
insert into award_round_event_sealed (village_id, round_id, place, what, at, actor, document)
  select village_id, round_id, place, what, at, actor, document from award_round_event;
drop table award_round_event;
alter table award_round_event_sealed rename to award_round_event;
create trigger award_round_event_no_update before update of
  village_id, round_id, place, what, at, actor, digest on award_round_event
  begin select raise(abort, 'award_round_event is append-only'); end;
create trigger award_round_event_only_erased before update of salt, document, remains on award_round_event
  when new.salt is not null or new.document is not null
  begin select raise(abort, 'award_round_event is append-only'); end;
create trigger award_round_event_no_delete before delete on award_round_event
  begin select raise(abort, 'award_round_event is append-only'); end;
create trigger award_round_event_no_replace before insert on award_round_event
  when exists (
    select 1 from award_round_event where village_id = new.village_id and round_id = new.round_id and place = new.place
  )
  begin select raise(abort, 'award_round_event is append-only'); end;

create table filial_payment_sealed (
  village_id text not null,
  id text not null,
  elder_id text not null,
  on_date text not null,
  at integer not null,
  actor text not null,
  digest text,
  salt text,
  document text,
  remains text,
  primary key (village_id, id),
  foreign key (village_id, elder_id) references resident (village_id, id)
) strict;
insert into filial_payment_sealed (village_id, id, elder_id, on_date, at, actor, document)
  select village_id, id, elder_id, on_date, at, actor, document from filial_payment;
drop table filial_payment;
alter table filial_payment_sealed rename to filial_payment;
create index filial_payment_on on filial_payment (village_id, on_date);
create trigger filial_payment_no_update before update of
  village_id, id, elder_id, on_date, at, actor, digest on filial_payment
  begin select raise(abort, 'filial_payment is append-only'); end;
create trigger filial_payment_only_erased before update of salt, document, remains on filial_payment
  when new.salt is not null or new.document is not null
  begin select raise(abort, 'filial_payment is append-only'); end;
create trigger filial_payment_no_delete before delete on filial_payment
  begin select raise(abort, 'filial_payment is append-only'); end;
create trigger filial_payment_no_replace before insert on filial_payment
  when exists (
    select 1 from filial_payment where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'filial_payment is append-only'); end;
`;
