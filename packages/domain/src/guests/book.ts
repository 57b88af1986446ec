import { Result, Schema } from "effect";
import type { ClearingId, SaleId } from "../alliance/ids.ts";
import type { StaffId } from "../governance/staff.ts";
import type { Instant } from "../time/instant.ts";
import type { Offer } from "./offer.ts";
import type { GuestEntry, GuestSale } from "./said.ts";

/** What went to a guest, and whether it came back. */
export interface ServedSale {
  readonly sale: GuestSale;
  readonly by: StaffId | null;
  readonly at: Instant;
  readonly takenBack: boolean;
}

/** All that the book about one other village comes to. */
export interface GuestBook {
  readonly offer: Offer | null;
  /** The rate to which this village said yes; `null` while it serves nobody. */
  readonly welcome: Offer["rate"] | null;
  readonly sales: ReadonlyMap<SaleId, ServedSale>;
  /** Who signed for the store, by the lists of the other village. */
  readonly signed: ReadonlyMap<ClearingId, Pick<ServedSale, "by" | "at">>;
}

export const NO_GUESTS: GuestBook = {
  ...{ offer: null, welcome: null, sales: new Map(), signed: new Map() },
};

interface Growing {
  offer: Offer | null;
  welcome: Offer["rate"] | null;
  readonly sales: Map<SaleId, ServedSale>;
  readonly signed: Map<ClearingId, Pick<ServedSale, "by" | "at">>;
}

const take = (book: Growing, { said, by, at }: GuestEntry): void => {
  switch (said._tag) {
    case "Offered":
      book.offer = said.offer;
      return;
    case "Welcomed":
      book.welcome = said.rate;
      return;
    case "Closed":
      book.welcome = null;
      return;
    case "Served":
      book.sales.set(said.sale.id, { sale: said.sale, by, at, takenBack: false });
      return;
    case "Signed":
      book.signed.set(said.clearing, { by, at });
      return;
    case "TakenBack": {
      const served = book.sales.get(said.sale);
      if (served) book.sales.set(said.sale, { ...served, takenBack: true });
    }
  }
};

/** What the lines about one other village come to, in their order. */
export const followGuests = (entries: Iterable<GuestEntry>): GuestBook => {
  const book: Growing = { offer: null, welcome: null, sales: new Map(), signed: new Map() };
  for (const entry of entries) take(book, entry);
  return book;
};

/** One of the two villages has not said yes, has stopped, or said yes to another rate. */
export class GuestsNotAgreed extends Schema.TaggedClass<GuestsNotAgreed>()("GuestsNotAgreed", {}) {}

/** Whether the people of the other village are served: both said yes, to the same rate. */
export const agreedWith = ({
  offer,
  welcome,
}: Pick<GuestBook, "offer" | "welcome">): Result.Result<Offer, GuestsNotAgreed> =>
  offer?.open && welcome === offer.rate
    ? Result.succeed(offer)
    : Result.fail(new GuestsNotAgreed());
