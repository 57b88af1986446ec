/**
 * The number that somebody typed, or null while it is none. An input method may give full-width
 * digits, and people group long numbers by commas.
 */
export const readNumber = (typed: string, decimals: number): number | null => {
  const plain = typed.normalize("NFKC").replaceAll(/[\s,]/g, "");
  const [, , fraction = ""] = /^([+-]?\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  const isNumber = /^[+-]?\d+(\.\d+)?$/.test(plain) && fraction.length <= decimals;
  return isNumber && Number.isFinite(Number(plain)) ? Number(plain) : null;
};
