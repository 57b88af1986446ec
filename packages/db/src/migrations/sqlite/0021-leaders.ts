/** Which hamlet somebody leads who sees and records only its people, and what they recorded last. */
export const leaders = /* sql */ `
alter table staff add column hamlet_id text;
create index claim_by on claim (village_id, recorded_by, recorded_at);
insert into sqlite_stat1 (tbl, idx, stat) values ('claim', 'claim_by', '1000000 1000000 50000 1');
analyze sqlite_schema;
`;
