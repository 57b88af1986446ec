/** Helpers whom an elder is glad to see, and those whom they would rather not have. */
export const companions = /* sql */ `
alter table companion_wish add column prefers text collate "C" not null default '[]';
alter table companion_wish add column avoids text collate "C" not null default '[]';
`;
