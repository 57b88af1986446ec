/** On what terms a good is given. */
export const terms = /* sql */ `
alter table good add column terms text;
`;
