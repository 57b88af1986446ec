/** What people of the village have spoken for the kiosk, and which language each kiosk speaks. */
export const voice = /* sql */ `
create table voice_clip (
  village_id text not null,
  language text not null,
  phrase text not null,
  id text not null,
  bytes blob not null,
  at integer not null,
  actor text not null,
  primary key (village_id, language, phrase),
  foreign key (village_id) references village (village_id),
  constraint voice_clip_id unique (village_id, id)
) strict;
alter table device add column language text;
`;
