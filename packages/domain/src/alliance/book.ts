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

/** Whether a sale is as it should be: nobody doubts it or took it back, or it was found to be right. */
export const isGood = ({ dispute, ruling }: Pick<KeptSale, "dispute" | "ruling">): boolean =>
  ruling ? ruling.ruling === "stands" : dispute === null;

/** Whether a sale is owed as it stands: its goods went, and it is as it should be. */
export const isOwed = (kept: KeptSale): boolean => kept.handedOver !== null && isGood(kept);

/** A book while it is read line by line; one that is done never changes. */
interface Growing {
  terms: ShopTerms | null;
  readonly logins: Set<StaffId>;
  readonly sales: Map<SaleId, KeptSale>;
  readonly clearings: Map<ClearingId, Clearing>;
}

const onSale = ({ sales }: Growing, id: SaleId, change: Partial<KeptSale>): void => {
  const kept = sales.get(id);
  if (kept) sales.set(id, { ...kept, ...change });
};

const onClearing = (
  { clearings }: Growing,
  id: ClearingId,
  change: (clearing: Clearing) => Partial<Clearing>,
): void => {
  const kept = clearings.get(id);
  if (kept) clearings.set(id, { ...kept, ...change(kept) });
};

const take = (book: Growing, { said, by, at }: ShopEntry): void => {
  const did = { by, at };
  switch (said._tag) {
    case "Agreed":
      book.terms = said.terms;
      return;
    case "LoginGiven":
      book.logins.add(said.staff);
      return;
    case "Sold":
      book.sales.set(said.sale.id, freshSale(said.sale, did));
      return;
    case "HandedIn":
      onSale(book, said.sale, { handedOver: did });
      return;
    case "TakenBack":
      onSale(book, said.sale, { ruling: { ...did, ruling: "void" } });
      return;
    case "Disputed":
      onSale(book, said.sale, { dispute: { ...did, doubt: said.doubt }, ruling: null });
      return;
    case "Settled":
      onSale(book, said.sale, { ruling: { ...did, ruling: said.ruling } });
      return;
    case "Cleared": {
      const { clearing: id, through, sales, points, fen } = said;
      const kept = { id, through, sales, points, fen, made: did };
      book.clearings.set(id, { ...kept, signatures: new Map(), dropped: false, payment: null });
      for (const sale of sales) onSale(book, sale, { clearing: id });
      return;
    }
    case "Signed":
      onClearing(book, said.clearing, ({ signatures }) => ({
        signatures: new Map(signatures).set(said.side, did),
      }));
      return;
    case "Dropped": {
      onClearing(book, said.clearing, () => ({ dropped: true }));
      const { sales = [] } = book.clearings.get(said.clearing) ?? {};
      for (const sale of sales) onSale(book, sale, { clearing: null });
      return;
    }
    case "Ordered":
      onClearing(book, said.clearing, () => ({ payment: said.payment }));
  }
};

/** What the lines of one shop's book come to, in their order. */
export const followShop = (entries: Iterable<ShopEntry>): ShopBook => {
  const book: Growing = {
    terms: null,
    logins: new Set(),
    sales: new Map(),
    clearings: new Map(),
  };
  for (const entry of entries) take(book, entry);
  return book;
};
