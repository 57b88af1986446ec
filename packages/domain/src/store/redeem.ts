import { Option, Result, Schema } from "effect";
import type { SaleId, ShopId } from "../alliance/ids.ts";
import { type Account, availableIn } from "../points/account.ts";
import type { TransferId } from "../points/ids.ts";
import type { Matching, NeedsEarned } from "../points/matching.ts";
import { Points, subtract, sum, times } from "../points/points.ts";
import { AccountFrozen, post } from "../points/post.ts";
import type { Books, Posting } from "../points/posting.ts";
import type { Reason } from "../points/reason.ts";
import { move } from "../points/transfer.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import type { Basket, BasketLine } from "./basket.ts";
import type { Good } from "./good.ts";
import { goodStanding, type Home } from "./good-standing.ts";
import { GoodId, type RedemptionId } from "./ids.ts";
import { priceOn } from "./price.ts";
import { type Movement, OutOfStock } from "./stock.ts";
import { summarise, takenOut } from "./taken.ts";
import { QuotaPeriod, Takers } from "./terms.ts";
import { type CashOffer, NO_CASH, type TopUp, type TopUpDiffers, toppedUp } from "./top-up.ts";

/** The good is not among the facts, not on the shelf, or without a price yet. */
export class NotForSale extends Schema.TaggedClass<NotForSale>()("NotForSale", { good: GoodId }) {}

/** The good is for households with an elder, or for elders in person, and this is neither. */
export class OnlyForElders extends Schema.TaggedClass<OnlyForElders>()("OnlyForElders", {
  good: GoodId,
  name: Schema.String,
  takers: Takers,
}) {}

/** The same good stands in the basket twice. */
export class TwiceInBasket extends Schema.TaggedClass<TwiceInBasket>()("TwiceInBasket", {
  good: GoodId,
}) {}

/** The price is no longer the one that was shown; nothing is taken until somebody agrees again. */
export class PriceChanged extends Schema.TaggedClass<PriceChanged>()("PriceChanged", {
  good: GoodId,
  name: Schema.String,
  shown: Points,
  current: Points,
}) {}

/** More pieces than the quota leaves: `left` of them may go, and on `again` it begins anew. */
export class QuotaUsed extends Schema.TaggedClass<QuotaUsed>()("QuotaUsed", {
  good: GoodId,
  name: Schema.String,
  unit: Schema.String,
  left: Schema.Int,
  within: QuotaPeriod,
  again: CalendarDate,
}) {}

/** What is available does not reach: `short` is how much is missing, in smallest units. */
export class ShortOfPoints extends Schema.TaggedClass<ShortOfPoints>()("ShortOfPoints", {
  balance: Points,
  price: Points,
  short: Points,
}) {}

export type RedeemRefusal =
  | NotForSale
  | OnlyForElders
  | TwiceInBasket
  | PriceChanged
  | QuotaUsed
  | OutOfStock
  | ShortOfPoints
  | TopUpDiffers
  | NeedsEarned
  | AccountFrozen;

/** All that a redemption needs to know; loaded and locked before the rule is asked. */
export interface RedeemFacts {
  readonly id: RedemptionId;
  readonly transfer: TransferId;
  readonly books: Books;
  /** The household's account and the store's, as they stand in the books. */
  readonly holder: Account;
  readonly store: Account;
  readonly goods: ReadonlyArray<Good>;
  /** What the terms of these goods ask about the household. */
  readonly home: Home;
  /** Which points need earned ones beside them; `null` where none do. */
  readonly matching: Matching | null;
  /** 换货: the transfer by which something came back for it. */
  readonly exchanged?: TransferId | undefined;
  /** The shop of the alliance whose own goods they are, and its sale; none for the village's store. */
  readonly shop?: { readonly id: ShopId; readonly name: string; readonly sale: SaleId };
  /** The money that goes with points that do not reach; none where it is left out. */
  readonly cash?: CashOffer;
}

export const RedemptionLine = Schema.Struct({
  good: GoodId,
  name: Schema.String,
  unit: Schema.String,
  pieces: Schema.Int,
  price: Points,
  points: Points,
});
export type RedemptionLine = typeof RedemptionLine.Type;

/** What a redemption changes: one transfer, and one stock movement per good. */
export interface Redemption {
  readonly id: RedemptionId;
  readonly lines: ReadonlyArray<RedemptionLine>;
  /** What the points paid: with the points of the top-up the sum of the lines. */
  readonly points: Points;
  readonly topUp: TopUp | null;
  readonly balance: Points;
  readonly posting: Posting;
  readonly movements: ReadonlyArray<Movement>;
}

const priced = (
  good: Good | undefined,
  home: Home,
  { good: id, pieces, shownPrice }: BasketLine,
  now: Instant,
): Result.Result<
  RedemptionLine,
  NotForSale | OnlyForElders | PriceChanged | QuotaUsed | OutOfStock
> => {
  const today = localDate(now);
  const price = good?.onShelf ? Option.getOrNull(priceOn(good.prices, today)) : null;
  if (!good || price === null) return Result.fail(new NotForSale({ good: id }));
  const { name, unit, onHand } = good;
  const standing = goodStanding(good, home, today);
  if (standing._tag === "Outside") {
    const { takers } = standing;
    return Result.fail(new OnlyForElders({ good: id, name, takers }));
  }
  if (price !== shownPrice) {
    return Result.fail(new PriceChanged({ good: id, name, shown: shownPrice, current: price }));
  }
  if (standing._tag === "Counted" && standing.left < pieces) {
    const { left, within, again } = standing;
    return Result.fail(new QuotaUsed({ good: id, name, unit, left, within, again }));
  }
  if (onHand < pieces)
    return Result.fail(new OutOfStock({ good: id, name, onHand, wanted: pieces }));
  return Result.succeed({ good: id, name, unit, pieces, price, points: times(price, pieces) });
};

/**
 * 兑换: exchanges points for goods at the prices of today. The whole basket or nothing; the first
 * thing that stands in the way is told with its numbers.
 */
export const redeem = (
  {
    id,
    transfer,
    books,
    holder,
    store,
    goods,
    home,
    matching,
    exchanged,
    shop,
    cash = NO_CASH,
  }: RedeemFacts,
  basket: Basket,
  now: Instant,
): Result.Result<Redemption, RedeemRefusal> =>
  Result.gen(function* () {
    if (holder.status === "frozen") {
      return yield* Result.fail(new AccountFrozen({ account: holder.id }));
    }
    const shelf = new Map(goods.map((good) => [good.id, good]));
    const seen = new Set<GoodId>();
    const lines: Array<RedemptionLine> = [];
    for (const line of basket) {
      if (seen.has(line.good)) return yield* Result.fail(new TwiceInBasket({ good: line.good }));
      seen.add(line.good);
      lines.push(yield* priced(shelf.get(line.good), home, line, now));
    }

    const price = sum(lines.map((line) => line.points));
    const balance = availableIn(holder);
    const spendable = balance - (holder.floor ?? 0);
    const paid = toppedUp({ price, spendable }, cash);
    if (paid === null) {
      const short = Points.make(price - spendable);
      return yield* Result.fail(new ShortOfPoints({ balance, price, short }));
    }
    const topUp = yield* paid;
    const points = topUp ? subtract(price, topUp.points) : price;

    const eventDate = localDate(now);
    const entries = move(holder.id, store.id, points);
    const summary = summarise(lines);
    const named = { redemption: id, summary, ...(exchanged && { exchanged }) };
    const reason: Reason = shop
      ? { _tag: "ByShop", sale: shop.sale, shop: shop.id, shopName: shop.name, summary }
      : { _tag: "ByRedemption", ...named };
    const drafted = { id: transfer, entries, eventDate, recordedAt: now, reason };
    const posted = post(books, drafted, { matching });
    if (Result.isFailure(posted) && posted.failure._tag === "NeedsEarned") {
      return yield* Result.fail(posted.failure);
    }
    return {
      id,
      lines,
      points,
      topUp,
      balance: subtract(holder.balance, points),
      // The checks above leave nothing else to refuse: what is refused here is a defect.
      posting: Result.getOrThrow(posted),
      movements: takenOut(lines, now),
    };
  });
