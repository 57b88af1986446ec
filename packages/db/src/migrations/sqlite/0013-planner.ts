/**
 * What SQLite cannot know of itself: nearly every row is of one village, and few are of one transfer or
 * one record. Without it, the key that begins with the village seems as good as the index that was made
 * for the question, and each answer reads the whole table.
 */
export const planner = /* sql */ `
analyze sqlite_schema;
insert into sqlite_stat1 (tbl, idx, stat) values
  ('entry', 'entry', '1000000 1000000 2000 1'),
  ('entry', 'entry_transfer', '1000000 1000000 2 1'),
  ('leaf', 'leaf', '1000000 1000000 1'),
  ('leaf', 'leaf_subject', '1000000 1000000 1 1');
analyze sqlite_schema;
`;
