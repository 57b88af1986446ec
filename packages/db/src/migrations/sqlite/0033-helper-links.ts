/** The links by which helpers see their visits on their own phones; of each only a digest is kept. */
export const helperLinks = /* sql */ `
create table helper_link (
  village_id text not null,
  id text not null,
  helper_id text not null,
  token_hash text not null,
  code_hash text,
  given_at integer not null,
  until_date text not null,
  revoked_at integer,
  primary key (village_id, id),
  foreign key (village_id, helper_id) references helper (village_id, id)
) strict;
create unique index helper_link_token on helper_link (village_id, token_hash);
create index helper_link_helper on helper_link (village_id, helper_id, given_at);

create table helper_phone (
  village_id text not null,
  token_hash text not null,
  link_id text not null,
  opened_at integer not null,
  primary key (village_id, token_hash),
  foreign key (village_id, link_id) references helper_link (village_id, id)
) strict;
create index helper_phone_link on helper_phone (village_id, link_id);
`;
