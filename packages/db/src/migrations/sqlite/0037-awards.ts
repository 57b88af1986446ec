/**
 * 以奖代补: versions of award schemes, rounds with every step of them, and what children pay their
 * parents. What happened is appended and never changed (law I8).
 */
export const awards = /* sql */ `
create table award_scheme (
  village_id text not null,
  code text not null,
  version integer not null,
  effective_from text not null,
  document text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, code, version),
  foreign key (village_id) references village (village_id)
) strict;
create trigger award_scheme_no_update before update on award_scheme
  begin select raise(abort, 'award_scheme is append-only'); end;
create trigger award_scheme_no_delete before delete on award_scheme
  begin select raise(abort, 'award_scheme is append-only'); end;
create trigger award_scheme_no_replace before insert on award_scheme
  when exists (
    select 1 from award_scheme where village_id = new.village_id and code = new.code and version = new.version
  )
  begin select raise(abort, 'award_scheme is append-only'); end;

create table award_round (
  village_id text not null,
  id text not null,
  scheme text not null,
  version integer not null,
  period text not null,
  line text,
  opened_at integer not null,
  state text not null,
  document text not null,
  events integer not null,
  primary key (village_id, id),
  foreign key (village_id, scheme, version) references award_scheme (village_id, code, version)
) strict;
create index award_round_state on award_round (village_id, state);

create table award_round_event (
  village_id text not null,
  round_id text not null,
  place integer not null,
  what text not null,
  at integer not null,
  actor text not null,
  document text not null,
  primary key (village_id, round_id, place),
  foreign key (village_id, round_id) references award_round (village_id, id)
) strict;
create trigger award_round_event_no_update before update on award_round_event
  begin select raise(abort, 'award_round_event is append-only'); end;
create trigger award_round_event_no_delete before delete on award_round_event
  begin select raise(abort, 'award_round_event is append-only'); end;
create trigger award_round_event_no_replace before insert on award_round_event
  when exists (
    select 1 from award_round_event where village_id = new.village_id and round_id = new.round_id and place = new.place
  )
  begin select raise(abort, 'award_round_event is append-only'); end;

create table filial_payment (
  village_id text not null,
  id text not null,
  elder_id text not null,
  on_date text not null,
  document text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id, elder_id) references resident (village_id, id)
) strict;
create index filial_payment_on on filial_payment (village_id, on_date);
create trigger filial_payment_no_update before update on filial_payment
  begin select raise(abort, 'filial_payment is append-only'); end;
create trigger filial_payment_no_delete before delete on filial_payment
  begin select raise(abort, 'filial_payment is append-only'); end;
create trigger filial_payment_no_replace before insert on filial_payment
  when exists (
    select 1 from filial_payment where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'filial_payment is append-only'); end;
`;
