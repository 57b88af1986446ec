/**
 * What SQLite cannot know of itself: nearly every row is of one village, and few are of one transfer or
 * one record. Without it, the key that begins with the village seems as good as the index that was made
 * for the question, and each answer reads the whole table. It is said of every table that grows with the
 * journal, because one that nothing is said of seems small beside the others.
 */
export const planner = /* sql */ `
analyze sqlite_schema;
insert into sqlite_stat1 (tbl, idx, stat) values
  ('transfer', 'transfer', '1000000 1000000 1'),
  ('transfer', 'sqlite_autoindex_transfer_2', '1000000 1000000 100000 1'),
  ('entry', 'entry', '1000000 1000000 2000 1'),
  ('entry', 'entry_transfer', '1000000 1000000 2 1'),
  ('lot', 'lot', '1000000 1000000 1 1'),
  ('lot', 'lot_open', '100000 100000 100 2 1 1'),
  ('lot_use', 'lot_use', '1000000 1000000 2 1 1'),
  ('leaf', 'leaf', '1000000 1000000 1'),
  ('leaf', 'leaf_subject', '1000000 1000000 1 1'),
  ('attempt', 'attempt', '1000000 1000000 1');
analyze sqlite_schema;
`;
