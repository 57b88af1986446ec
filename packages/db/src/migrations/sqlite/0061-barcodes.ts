/** What a scanner reads on a good; one code names one good of the village. */
export const barcodes = /* sql */ `
alter table good add column barcode text;
create unique index good_barcode on good (village_id, barcode);
`;
