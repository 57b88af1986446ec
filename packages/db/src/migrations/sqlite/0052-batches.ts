/**
 * Batches: what came in at once, with its day, source, cost and place; each movement says of which
 * batches it was. Of books from before, what came first went first, and what came back never went.
 */
export const batches = /* sql */ `
alter table movement add column came text;
alter table movement add column parts text;

create table batch (
  village_id text not null,
  good_id text not null,
  sequence integer not null,
  pieces_left integer not null,
  best_before text,
  primary key (village_id, good_id, sequence),
  constraint batch_left check (pieces_left >= 0),
  foreign key (village_id, good_id, sequence) references movement (village_id, good_id, sequence)
) strict;
create index batch_open on batch (village_id, good_id) where pieces_left > 0;
insert into batch (village_id, good_id, sequence, pieces_left)
  select village_id, good_id, sequence, max(0, min(pieces, upto - gone))
  from (
    select m.village_id, m.good_id, m.sequence, m.pieces,
      sum(m.pieces) over (partition by m.village_id, m.good_id order by m.sequence) as upto,
      sum(m.pieces) over (partition by m.village_id, m.good_id) - g.on_hand as gone
    from movement m join good g on g.village_id = m.village_id and g.id = m.good_id
    where m.pieces > 0 and m.kind <> 'return'
  ) came;
`;
