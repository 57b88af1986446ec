/** What people of the village have spoken for the kiosk, and which language each kiosk speaks. */
export const voice = /* sql */ `
create table voice_clip (
  village_id text collate "C" not null,
  language text collate "C" not null,
  phrase text collate "C" not null,
  id text collate "C" not null,
  bytes bytea not null,
  at bigint not null,
  actor text collate "C" not null,
  primary key (village_id, language, phrase),
  foreign key (village_id) references village (village_id),
  constraint voice_clip_id unique (village_id, id)
);
alter table voice_clip enable row level security, force row level security;
create policy own on voice_clip using (village_id = current_setting('huzhu.village', true));
alter table device add column language text collate "C";
`;
