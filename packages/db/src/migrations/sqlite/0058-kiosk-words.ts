/** What the office tells a kiosk: words for its first screen, and that it begin anew. */
export const kioskWords = /* sql */ `
alter table device add column word text;
alter table device add column restart text;
`;
