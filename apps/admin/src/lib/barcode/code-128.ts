/**
 * The bars and gaps of every symbol of Code 128, six widths that make eleven modules together.
 * Source: ISO/IEC 15417, table 1; 103 to 105 are the starts, the stop stands apart.
 */
const WIDTHS =
  "212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222" +
  "123122123221223211221132221231213212223112312131311222321122321221312212322112322211212123212321" +
  "232121111323131123131321112313132113132311211313231113231311112133112331132131113123113321133121" +
  "313121211331231131213113213311213131311123311321331121312113312311332111314111221411431111111224" +
  "111422121124121421141122141221112214112412122114122411142112142211241211221114413111241112134111" +
  "111242121142121241114212124112124211411212421112421211212141214121412121111143111341131141114113" +
  "114311411113411311113141114131311141411131211412211214211232";

const STOP = "2331112";
const MODULO = 103;

/** Set B has all printable ASCII, one symbol each; set C has digits, two a symbol. */
type CodeSet = "B" | "C";
const START: Record<CodeSet, number> = { B: 104, C: 105 };
const SWITCH: Record<CodeSet, number> = { B: 100, C: 99 };

const widthsOf = (symbol: number): string => WIDTHS.slice(symbol * 6, symbol * 6 + 6);

const symbolB = (character: string): number => {
  const code = character.charCodeAt(0);
  if (code < 32 || code > 126) throw new RangeError(`Code 128 has no ${character} in set B`);
  return code - 32;
};

/** Four digits and more go in pairs: shorter bars than one by one. */
const symbolsOf = (text: string): ReadonlyArray<number> => {
  const symbols: Array<number> = [];
  let set: CodeSet | null = null;
  for (const piece of text.match(/(?:\d\d){2,}|./gsu) ?? []) {
    const wanted: CodeSet = piece.length > 1 ? "C" : "B";
    if (wanted !== set) symbols.push(set === null ? START[wanted] : SWITCH[wanted]);
    set = wanted;
    const pairs = (piece.match(/../g) ?? []).map(Number);
    symbols.push(...(set === "C" ? pairs : [symbolB(piece)]));
  }
  return symbols;
};

/**
 * A text of printable ASCII as Code 128: the widths of its bars and gaps in modules, bar first,
 * check symbol and stop included.
 */
export const code128 = (text: string): ReadonlyArray<number> => {
  const symbols = symbolsOf(text);
  const check = symbols.reduce((sum, symbol, at) => sum + symbol * Math.max(1, at), 0) % MODULO;
  return Array.from([...symbols, check].map(widthsOf).join("") + STOP, Number);
};
