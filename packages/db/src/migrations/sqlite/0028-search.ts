/** What people type to find somebody or a household, in the order of the words they type. */
export const search = /* sql */ `
create index resident_initials on resident (village_id, initials);
create index household_by_number on household (village_id, number);
`;
