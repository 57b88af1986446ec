/** That nothing is dated into a closed period has been kept since 0007, for each set of rows at once. */
export const replaced = /* sql */ `
drop trigger not_closed on transfer;
drop function huzhu_not_closed();
`;
