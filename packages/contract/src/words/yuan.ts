/** Money as people write it: `150.5元`. */
export const yuan = (fen: number): string => `${fen / 100}元`;
