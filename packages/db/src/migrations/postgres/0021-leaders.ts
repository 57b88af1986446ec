/** Which hamlet somebody leads who sees and records only its people, and what they recorded last. */
export const leaders = /* sql */ `
alter table staff add column hamlet_id text collate "C";
create index claim_by on claim (village_id, recorded_by, recorded_at);
`;
