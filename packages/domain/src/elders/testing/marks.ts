import { ABILITY_ITEMS, ItemCode, type Marks } from "../index.ts";

/** Full marks for everything, except for what is said. */
export const fullMarks = (but: Partial<Marks> = {}): Marks => {
  const full = Object.fromEntries(ABILITY_ITEMS.map(({ code, most }) => [code, most]));
  const all = { ...full, ...but };
  const mark = (code: ItemCode): number => all[code] ?? 0;
  return Object.fromEntries(ItemCode.literals.map((code) => [code, mark(code)])) as Marks;
};

/** Marks that add up to a total, taken off item by item; consciousness stays clear as long as it can. */
export const marksOf = (total: number): Marks => {
  let left = 90 - total;
  const order = ABILITY_ITEMS.toSorted((a) => (a.code === "consciousness" ? 1 : -1));
  const taken: Partial<Record<ItemCode, number>> = {};
  for (const { code, most } of order) {
    const off = Math.min(left, most);
    taken[code] = most - off;
    left -= off;
  }
  return fullMarks(taken);
};
