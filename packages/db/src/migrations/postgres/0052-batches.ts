/**
 * Batches: what came in at once, with its day, source, cost and place; each movement says of which
 * batches it was. Of books from before, what came first went first, and what came back never went.
 */
export const batches = /* sql */ `
alter table movement add column came text collate "C";
alter table movement add column parts text collate "C";

create table batch (
  village_id text collate "C" not null,
  good_id text collate "C" not null,
  sequence bigint not null,
  pieces_left bigint not null,
  best_before text collate "C",
  primary key (village_id, good_id, sequence),
  constraint batch_left check (pieces_left >= 0),
  foreign key (village_id, good_id, sequence) references movement (village_id, good_id, sequence)
);
create index batch_open on batch (village_id, good_id) where pieces_left > 0;
alter table good no force row level security;
alter table movement no force row level security;
insert into batch (village_id, good_id, sequence, pieces_left)
  select village_id, good_id, sequence, greatest(0, least(pieces, upto - gone))
  from (
    select m.village_id, m.good_id, m.sequence, m.pieces,
      sum(m.pieces) over (partition by m.village_id, m.good_id order by m.sequence) as upto,
      sum(m.pieces) over (partition by m.village_id, m.good_id) - g.on_hand as gone
    from movement m join good g on g.village_id = m.village_id and g.id = m.good_id
    where m.pieces > 0 and m.kind <> 'return'
  ) came;
alter table good force row level security;
alter table movement force row level security;
alter table batch enable row level security, force row level security;
create policy own on batch using (village_id = current_setting('huzhu.village', true));
`;
