/**
 * Priced services: providers with every version of what is known of them, orders with every step of
 * their way, payment lists and complaints. All of it is appended, never changed (law I8).
 */
export const market = /* sql */ `
create table provider (
  village_id text not null,
  id text not null,
  version integer not null,
  document text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, id, version),
  foreign key (village_id) references village (village_id)
) strict;
create trigger provider_no_update before update on provider
  begin select raise(abort, 'provider is append-only'); end;
create trigger provider_no_delete before delete on provider
  begin select raise(abort, 'provider is append-only'); end;
create trigger provider_no_replace before insert on provider
  when exists (
    select 1 from provider where village_id = new.village_id and id = new.id and version = new.version
  )
  begin select raise(abort, 'provider is append-only'); end;

create table service_order (
  village_id text not null,
  id text not null,
  elder_id text not null,
  household_id text not null,
  provider_id text not null,
  wanted_on text not null,
  document text not null,
  ordered_at integer not null,
  ordered_by text not null,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id, elder_id) references resident (village_id, id),
  foreign key (village_id, household_id) references household (village_id, id)
) strict;
create index service_order_elder on service_order (village_id, elder_id);
create index service_order_wanted on service_order (village_id, wanted_on);
create trigger service_order_no_update before update on service_order
  begin select raise(abort, 'service_order is append-only'); end;
create trigger service_order_no_delete before delete on service_order
  begin select raise(abort, 'service_order is append-only'); end;
create trigger service_order_no_replace before insert on service_order
  when exists (
    select 1 from service_order where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'service_order is append-only'); end;

create table service_order_step (
  village_id text not null,
  order_id text not null,
  place integer not null,
  document text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, order_id, place),
  foreign key (village_id, order_id) references service_order (village_id, id)
) strict;
create trigger service_order_step_no_update before update on service_order_step
  begin select raise(abort, 'service_order_step is append-only'); end;
create trigger service_order_step_no_delete before delete on service_order_step
  begin select raise(abort, 'service_order_step is append-only'); end;
create trigger service_order_step_no_replace before insert on service_order_step
  when exists (
    select 1 from service_order_step where village_id = new.village_id and order_id = new.order_id and place = new.place
  )
  begin select raise(abort, 'service_order_step is append-only'); end;

create table payment_list (
  village_id text not null,
  id text not null,
  through_date text not null,
  made_at integer not null,
  document text not null,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id) references village (village_id)
) strict;
create trigger payment_list_no_update before update on payment_list
  begin select raise(abort, 'payment_list is append-only'); end;
create trigger payment_list_no_delete before delete on payment_list
  begin select raise(abort, 'payment_list is append-only'); end;
create trigger payment_list_no_replace before insert on payment_list
  when exists (
    select 1 from payment_list where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'payment_list is append-only'); end;

create table complaint (
  village_id text not null,
  id text not null,
  provider_id text not null,
  order_id text,
  from_whom text not null,
  what text not null,
  on_date text not null,
  taken_by text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, id),
  foreign key (village_id, order_id) references service_order (village_id, id)
) strict;
create index complaint_provider on complaint (village_id, provider_id);
create trigger complaint_no_update before update on complaint
  begin select raise(abort, 'complaint is append-only'); end;
create trigger complaint_no_delete before delete on complaint
  begin select raise(abort, 'complaint is append-only'); end;
create trigger complaint_no_replace before insert on complaint
  when exists (
    select 1 from complaint where village_id = new.village_id and id = new.id
  )
  begin select raise(abort, 'complaint is append-only'); end;

create table complaint_end (
  village_id text not null,
  complaint_id text not null,
  document text not null,
  at integer not null,
  actor text not null,
  primary key (village_id, complaint_id),
  foreign key (village_id, complaint_id) references complaint (village_id, id)
) strict;
create trigger complaint_end_no_update before update on complaint_end
  begin select raise(abort, 'complaint_end is append-only'); end;
create trigger complaint_end_no_delete before delete on complaint_end
  begin select raise(abort, 'complaint_end is append-only'); end;
create trigger complaint_end_no_replace before insert on complaint_end
  when exists (
    select 1 from complaint_end where village_id = new.village_id and complaint_id = new.complaint_id
  )
  begin select raise(abort, 'complaint_end is append-only'); end;
`;
