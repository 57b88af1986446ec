/** 补差价: the part of a price that was paid in money. */
export const topUp = /* sql */ `
alter table redemption add column top_up_points bigint check (top_up_points > 0);
alter table redemption add column top_up_fen bigint check (top_up_fen > 0);
`;
