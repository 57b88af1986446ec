import type { HouseholdRow } from "@huzhu/contract";

export type Paper = "A4" | "A3";
export type SheetOrder = "number" | "name";

interface Measures {
  /** How many rows a page has below its head. */
  readonly rows: number;
  /** How many of them the strip of numbers takes. */
  readonly strip: number;
}

/** Both lie on their long side; the rows of A3 are higher, for larger letters. */
export const MEASURES: Record<Paper, Measures> = {
  A4: { rows: 10, strip: 3 },
  A3: { rows: 11, strip: 3 },
};

/** One printed page: the households of one hamlet, its last one with the numbers to scan. */
export interface TallyPage {
  readonly hamlet: string;
  readonly rows: ReadonlyArray<HouseholdRow>;
  readonly first: number;
  readonly page: number;
  readonly pages: number;
  readonly strip: boolean;
}

const COLLATOR = new Intl.Collator("zh-CN", { numeric: true });

const ORDERS: Record<SheetOrder, (one: HouseholdRow, other: HouseholdRow) => number> = {
  number: (one, other) => COLLATOR.compare(one.number, other.number),
  name: (one, other) =>
    COLLATOR.compare(one.head ?? "", other.head ?? "") ||
    COLLATOR.compare(one.number, other.number),
};

const pagesOfHamlet = (
  hamlet: string,
  homes: ReadonlyArray<HouseholdRow>,
  { rows, strip }: Measures,
): ReadonlyArray<TallyPage> => {
  const full = Math.ceil(homes.length / rows);
  const last = homes.length - (full - 1) * rows;
  // Where the last page has no room left, the numbers get a page of their own.
  const pages = last + strip > rows ? full + 1 : full;
  return Array.from({ length: pages }, (_, at) => ({
    hamlet,
    rows: homes.slice(at * rows, (at + 1) * rows),
    first: at * rows + 1,
    page: at + 1,
    pages,
    strip: at === pages - 1,
  }));
};

/** Every page to print: each hamlet has its own, because its own leader signs them. */
export const tallyPages = (
  homes: ReadonlyArray<HouseholdRow>,
  order: SheetOrder,
  paper: Paper,
): ReadonlyArray<TallyPage> => {
  const hamlets = Map.groupBy(homes, ({ hamlet }) => hamlet);
  return [...hamlets]
    .toSorted(([one], [other]) => COLLATOR.compare(one, other))
    .flatMap(([hamlet, own]) =>
      pagesOfHamlet(hamlet, own.toSorted(ORDERS[order]), MEASURES[paper]),
    );
};
