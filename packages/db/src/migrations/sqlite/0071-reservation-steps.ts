/** What was said of a reservation: brought to the door by whom, handed over, or freed and why. */
export const reservationSteps = /* sql */ `
create table reservation_step (
  village_id text not null,
  reservation_id text not null,
  place integer not null,
  said text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, reservation_id, place),
  foreign key (village_id, reservation_id) references reservation (village_id, id)
) strict;
create trigger reservation_step_no_update before update on reservation_step
  begin select raise(abort, 'reservation_step is append-only'); end;
create trigger reservation_step_no_delete before delete on reservation_step
  begin select raise(abort, 'reservation_step is append-only'); end;
create trigger reservation_step_no_replace before insert on reservation_step
  when exists (
    select 1 from reservation_step where village_id = new.village_id
      and reservation_id = new.reservation_id and place = new.place
  )
  begin select raise(abort, 'reservation_step is append-only'); end;
`;
