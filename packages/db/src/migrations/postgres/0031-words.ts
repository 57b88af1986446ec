/**
 * Everything that somebody is called by, in one index that answers a search for a part of it without
 * reading the register; the narrower one goes.
 */
export const words = /* sql */ `
create index resident_words on resident (village_id, initials, name, left_on, id);
drop index resident_initials;
`;
