/** The links by which helpers see their visits on their own phones; of each only a digest is kept. */
export const helperLinks = /* sql */ `
create table helper_link (
  village_id text collate "C" not null,
  id text collate "C" not null,
  helper_id text collate "C" not null,
  token_hash text collate "C" not null,
  code_hash text collate "C",
  given_at bigint not null,
  until_date text collate "C" not null,
  revoked_at bigint,
  primary key (village_id, id),
  foreign key (village_id, helper_id) references helper (village_id, id)
);
create unique index helper_link_token on helper_link (village_id, token_hash);
create index helper_link_helper on helper_link (village_id, helper_id, given_at);
alter table helper_link enable row level security, force row level security;
create policy own on helper_link using (village_id = current_setting('huzhu.village', true));

create table helper_phone (
  village_id text collate "C" not null,
  token_hash text collate "C" not null,
  link_id text collate "C" not null,
  opened_at bigint not null,
  primary key (village_id, token_hash),
  foreign key (village_id, link_id) references helper_link (village_id, id)
);
create index helper_phone_link on helper_phone (village_id, link_id);
alter table helper_phone enable row level security, force row level security;
create policy own on helper_phone using (village_id = current_setting('huzhu.village', true));
`;
