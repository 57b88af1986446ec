const MOST = 1_000_000;

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

const ratioOf = (over: number, under: number) => {
  const common = divisor(over, under) || 1;
  const ratio = { over: over / common, under: under / common };
  return ratio.under > 0 && Math.max(ratio.over, ratio.under) <= MOST ? ratio : null;
};

/** Reads `1.5`, `2/3` or `30%` as an exact share; `null` where it is none. */
export const readRatio = (text: string) => {
  const plain = text.normalize("NFKC").trim();
  const fraction = /^(\d{1,7})\/(\d{1,7})$/.exec(plain);
  if (fraction) return ratioOf(Number(fraction[1]), Number(fraction[2]));
  const decimal = /^(\d{1,7})(?:\.(\d{1,4}))?(%?)$/.exec(plain);
  if (!decimal) return null;
  const [, whole = "", places = "", percent = ""] = decimal;
  const under = 10 ** places.length * (percent ? 100 : 1);
  return ratioOf(Number(`${whole}${places}`), under);
};

/** A share as people write it; percent below one where it comes out even. */
export const ratioWords = ({ over, under }: { over: number; under: number }): string => {
  if (over < under && (over * 1000) % under === 0) return `${(over * 100) / under}%`;
  return (over * 1000) % under === 0 ? String(over / under) : `${over}/${under}`;
};
