import type { PaymentId } from "../fund/ids.ts";
import type { StaffId } from "../governance/staff.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { ClearingId, SaleId } from "./ids.ts";
import type { ShopEntry, SigningSide } from "./said.ts";
import type { Doubt, Sale, SaleRuling } from "./sale.ts";
import type { ShopTerms } from "./terms.ts";

/** Who did something, and when. */
export interface Did {
  readonly by: StaffId;
  readonly at: Instant;
}

/** A sale with all that became of it. */
export interface KeptSale extends Did {
  readonly sale: Sale;
  /** When the shop handed the goods over; `null` while the slip for them is out. */
  readonly handedOver: Did | null;
  readonly dispute: (Did & { readonly doubt: Doubt }) | null;
  readonly ruling: (Did & { readonly ruling: SaleRuling }) | null;
  /** The list on which it stands. */
  readonly clearing: ClearingId | null;
}

/** 清算单: what a shop is owed for its sales through a day, and who signed for it. */
export interface Clearing {
  readonly id: ClearingId;
  readonly through: CalendarDate;
  readonly sales: ReadonlyArray<SaleId>;
  readonly points: Sale["points"];
  readonly fen: Sale["fen"];
  readonly made: Did;
  readonly signatures: ReadonlyMap<SigningSide, Did>;
  readonly dropped: boolean;
  readonly payment: PaymentId | null;
}

/** All that the book of one shop comes to. */
export interface ShopBook {
  readonly terms: ShopTerms | null;
  readonly logins: ReadonlySet<StaffId>;
  readonly sales: ReadonlyMap<SaleId, KeptSale>;
  readonly clearings: ReadonlyMap<ClearingId, Clearing>;
}

export const EMPTY_BOOK: ShopBook = {
  terms: null,
  logins: new Set(),
  sales: new Map(),
  clearings: new Map(),
};

/** A sale about which nothing was said yet. */
export const freshSale = (sale: Sale, did: Did): KeptSale => ({
  ...{ ...did, sale, handedOver: sale.slip === null ? did : null },
  ...{ dispute: null, ruling: null, clearing: null },
});

/** Whether a sale is as it should be: nobody doubts it, or it was found to be right. */
export const isGood = ({ dispute, ruling }: Pick<KeptSale, "dispute" | "ruling">): boolean =>
  dispute === null || ruling?.ruling === "stands";

/** Whether a sale is owed as it stands: its goods went, and it is as it should be. */
export const isOwed = (kept: KeptSale): boolean => kept.handedOver !== null && isGood(kept);

const onSale = (book: ShopBook, id: SaleId, change: Partial<KeptSale>): ShopBook => {
  const kept = book.sales.get(id);
  return kept ? { ...book, sales: new Map(book.sales).set(id, { ...kept, ...change }) } : book;
};

const onClearing = (
  book: ShopBook,
  id: ClearingId,
  change: (clearing: Clearing) => Partial<Clearing>,
): ShopBook => {
  const kept = book.clearings.get(id);
  if (!kept) return book;
  const clearings = new Map(book.clearings).set(id, { ...kept, ...change(kept) });
  return { ...book, clearings };
};

const take = (book: ShopBook, { said, by, at }: ShopEntry): ShopBook => {
  const did = { by, at };
  switch (said._tag) {
    case "Agreed":
      return { ...book, terms: said.terms };
    case "LoginGiven":
      return { ...book, logins: new Set([...book.logins, said.staff]) };
    case "Sold": {
      const sales = new Map(book.sales).set(said.sale.id, freshSale(said.sale, did));
      return { ...book, sales };
    }
    case "HandedIn":
      return onSale(book, said.sale, { handedOver: did });
    case "Disputed":
      return onSale(book, said.sale, { dispute: { ...did, doubt: said.doubt }, ruling: null });
    case "Settled":
      return onSale(book, said.sale, { ruling: { ...did, ruling: said.ruling } });
    case "Cleared": {
      const { clearing: id, through, sales, points, fen } = said;
      const kept = { id, through, sales, points, fen, made: did };
      const fresh = { ...kept, signatures: new Map(), dropped: false, payment: null };
      const clearings = new Map(book.clearings).set(id, fresh);
      const listed: ShopBook = { ...book, clearings };
      return sales.reduce((after, sale) => onSale(after, sale, { clearing: id }), listed);
    }
    case "Signed":
      return onClearing(book, said.clearing, ({ signatures }) => ({
        signatures: new Map(signatures).set(said.side, did),
      }));
    case "Dropped": {
      const after = onClearing(book, said.clearing, () => ({ dropped: true }));
      const sales = after.clearings.get(said.clearing)?.sales ?? [];
      return sales.reduce((all, sale) => onSale(all, sale, { clearing: null }), after);
    }
    case "Ordered":
      return onClearing(book, said.clearing, () => ({ payment: said.payment }));
  }
};

/** What the lines of one shop's book come to, in their order. */
export const followShop = (entries: Iterable<ShopEntry>): ShopBook => {
  let book = EMPTY_BOOK;
  for (const entry of entries) book = take(book, entry);
  return book;
};
