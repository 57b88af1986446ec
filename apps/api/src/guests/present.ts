import {
  type CardStopped,
  CardUnknown,
  presentGuest as endpoint,
  type Guest,
  sentenceOf,
} from "@huzhu/contract";
import { accounts, guestBook, type Read, type VillageProfile, villages } from "@huzhu/db";
import { mostLeft, ShopClosed } from "@huzhu/domain/alliance";
import { agreedWith } from "@huzhu/domain/guests";
import {
  type CardAmbiguous,
  type CardNumber,
  type HouseholdId,
  maskName,
} from "@huzhu/domain/people";
import type { Points } from "@huzhu/domain/points";
import { atPartners, type MayRedeemRefusal, type NoPartners } from "@huzhu/domain/rulebook";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { AgreedBook } from "../alliance/own-shop.ts";
import { cardHolder } from "../kiosk/card-holder.ts";
import { spendableIn } from "../ledger/spendable.ts";
import { besideQuery } from "../mount/beside.ts";
import { mayRedeemOn } from "../redemptions/may-redeem-on.ts";
import { redeemingPolicy } from "../redemptions/redeeming-policy.ts";
import { partnerOf } from "./partner-shop.ts";

interface Presented {
  readonly card: CardNumber;
  /** Whose counter it is. */
  readonly store: VillageProfile;
  readonly today: CalendarDate;
}

type Seen = Result.Result<Guest, CardUnknown | CardStopped | CardAmbiguous>;

interface Comer {
  readonly household: HouseholdId;
  readonly balance: Points;
}

/** What stands in the way of taking anything today; `null` where nothing does. */
const hindrance = async (
  there: Read,
  { open }: AgreedBook["terms"],
  comer: Comer,
  today: CalendarDate,
): Promise<ShopClosed | NoPartners | MayRedeemRefusal | null> => {
  if (!open) return new ShopClosed();
  const policy = atPartners(await redeemingPolicy(there, today));
  if (Result.isFailure(policy)) return policy.failure;
  const may = await mayRedeemOn(there, policy.success, { ...comer, byProxy: false }, today);
  return Result.isFailure(may) ? may.failure : null;
};

/** Whoever a card is of in one village, as its neighbour's counter may know them. */
const seenIn = async (
  there: Read,
  other: VillageProfile,
  { card, store, today }: Presented,
): Promise<Seen> => {
  const found = await cardHolder(there, card, store.settings.cards);
  if (Result.isFailure(found)) return Result.fail(found.failure);
  const { resident, household } = found.success;
  const account = await accounts.ofHousehold(there, household.id);
  const partner = await partnerOf(there, store.id);
  if (!account || !partner) return Result.fail(new CardUnknown());
  const balance = await spendableIn(there, account, today);
  const comer = { household: household.id, balance };
  const hindered = await hindrance(there, partner.book.terms, comer, today);
  return Result.succeed({
    ...{ village: other.id, villageName: other.name, balance },
    maskedName: maskName(resident.name),
    left: mostLeft(partner.book, partner.book.terms, household.id, today),
    notNow: hindered && sentenceOf(hindered, other.scale),
  });
};

export const presentGuest = besideQuery(endpoint, async ({ world, village, request, now }) => {
  const { db } = world;
  const today = localDate(now);
  const books = await db.read(village.id, guestBook.all);
  const guests: Array<Guest> = [];
  let known: Extract<Seen, { readonly _tag: "Failure" }>["failure"] = new CardUnknown();
  for (const other of await villages.list(db)) {
    const book = books.get(other.id);
    if (!book || Result.isFailure(agreedWith(book))) continue;
    const asked = { card: request.body.card, store: village, today };
    const seen = await db.read(other.id, (there) => seenIn(there, other, asked));
    if (Result.isSuccess(seen)) guests.push(seen.success);
    else if (seen.failure._tag !== "CardUnknown") known = seen.failure;
  }
  return guests.length > 0 ? Result.succeed(guests) : Result.fail(known);
});
