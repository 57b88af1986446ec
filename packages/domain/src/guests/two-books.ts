import type { KeptSale, ShopBook } from "../alliance/book.ts";
import type { SaleId } from "../alliance/ids.ts";
import type { GuestBook, ServedSale } from "./book.ts";

/** A sale that the two villages do not have alike: what each of them says. */
export interface Disagreement {
  readonly sale: SaleId;
  readonly home: string;
  readonly store: string;
}

const NOTHING = "";

type Told = Pick<KeptSale["sale"], "on" | "lines" | "points" | "fen">;

const told = ({ on, lines, points, fen }: Told): string =>
  [on, points, fen, ...lines.map(({ good, pieces, price }) => `${good}*${pieces}@${price}`)].join();

/** What came back at the store has to be void at home; at home a dispute may make it void besides. */
const backAtHome = (kept: KeptSale, served: ServedSale | undefined): string =>
  served?.takenBack && kept.ruling?.ruling !== "void" ? "stands" : told(kept.sale);

/**
 * The two books of the same sales, line by line. `late` is the home's book as it was read after the
 * store's, so that a sale made between two readings is missed in neither.
 */
export const disagreements = (
  early: Pick<ShopBook, "sales">,
  store: Pick<GuestBook, "sales">,
  late: Pick<ShopBook, "sales">,
): ReadonlyArray<Disagreement> => {
  const found: Array<Disagreement> = [];
  for (const [sale, kept] of early.sales) {
    if (!store.sales.has(sale)) found.push({ sale, home: told(kept.sale), store: NOTHING });
  }
  for (const [sale, served] of store.sales) {
    const kept = late.sales.get(sale);
    const home = kept ? backAtHome(kept, served) : NOTHING;
    const said = told(served.sale);
    if (home !== said) found.push({ sale, home, store: said });
  }
  return found;
};
