import { Result, Schema } from "effect";
import { Fen, sumFen } from "../money/fen.ts";
import type { CardId, HouseholdId } from "../people/ids.ts";
import { Points } from "../points/points.ts";
import type { Basket } from "../store/basket.ts";
import type { Good } from "../store/good.ts";
import { ANY_HOME, type Home } from "../store/good-standing.ts";
import { RedemptionId } from "../store/ids.ts";
import {
  type RedeemFacts,
  type RedeemRefusal,
  type Redemption,
  type RedemptionLine,
  redeem,
} from "../store/redeem.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import type { ShopBook } from "./book.ts";
import type { SaleId, ShopId, SlipNumber } from "./ids.ts";
import { limitsLeft } from "./limits.ts";
import type { Sale } from "./sale.ts";
import type { ShopTerms } from "./terms.ts";

/** The shop takes no points, or has agreed to nothing yet. */
export class ShopClosed extends Schema.TaggedClass<ShopClosed>()("ShopClosed", {}) {}

/** More than a household, or everybody together, may take at this shop in a month. */
export class OverShopLimit extends Schema.TaggedClass<OverShopLimit>()("OverShopLimit", {
  of: Schema.Literals(["household", "shop"]),
  most: Points,
  left: Points,
}) {}

export type SellRefusal = RedeemRefusal | ShopClosed | OverShopLimit;

export interface SellFacts extends Omit<RedeemFacts, "id" | "goods" | "home" | "shop"> {
  readonly id: SaleId;
  readonly shop: ShopId;
  readonly book: ShopBook;
  readonly household: HouseholdId;
  readonly card: CardId;
  /** The slip on which the goods are handed over; `null` where they go at once. */
  readonly slip: SlipNumber | null;
  /** What stands on the shelf of another village's store, and how its terms stand to the household. */
  readonly shelf?: { readonly goods: ReadonlyArray<Good>; readonly home: Home };
}

/** A shop has its own shelf: nobody but itself counts what stands on it. */
const ENOUGH = 1_000_000;

/** What is owed for a line: by what was agreed for each good, or for each point. */
const owing = ({ goods, partner }: ShopTerms): ((line: RedemptionLine) => Fen) => {
  if (partner) return ({ points }) => Fen.make(points * partner.rate);
  const fenOf = new Map(goods.map((good) => [good.id, good.fen]));
  return ({ good, pieces }) => Fen.make((fenOf.get(good) ?? 0) * pieces);
};

const shelfOf = ({ goods }: ShopTerms, now: Instant): ReadonlyArray<Good> =>
  goods.map(({ id, name, unit, points }) => ({
    ...{ id, name, unit, barcode: null, photo: null, onShelf: true, onHand: ENOUGH },
    prices: [{ points, from: localDate(now) }],
  }));

/**
 * 在联盟店换: the shop's goods for points, at the points and the money that it and the village agreed;
 * at the store of another village that one's goods at its prices, and so much money for each point.
 * The points go back to the village; what the village owes the shop is exact, in fen. A sale that was
 * found void counts towards no limit.
 */
export const sell = (
  { id, shop, book, household, card, slip, shelf, ...facts }: SellFacts,
  basket: Basket,
  now: Instant,
): Result.Result<{ readonly sale: Sale; readonly redemption: Redemption }, SellRefusal> =>
  Result.gen(function* () {
    const { terms } = book;
    if (!terms?.open) return yield* Result.fail(new ShopClosed());
    // A partner village sells at its own counter alone, and nobody else sells from a shelf of stock.
    if ((terms.partner === undefined) !== (shelf === undefined)) {
      return yield* Result.fail(new ShopClosed());
    }
    const { goods, home } = shelf ?? { goods: shelfOf(terms, now), home: ANY_HOME };
    const at = { id: shop, name: terms.name, sale: id };
    const redemption = yield* redeem(
      { ...facts, id: RedemptionId.make(id), goods, home, shop: at },
      basket,
      now,
    );
    const limits = limitsLeft(book, terms, household, localDate(now));
    const over = limits.find(({ left }) => redemption.points > left);
    if (over) return yield* Result.fail(new OverShopLimit(over));
    const fenFor = owing(terms);
    const [first, ...rest] = redemption.lines.map((line) => ({
      ...line,
      fen: fenFor(line),
    }));
    if (!first) return yield* Result.fail(new ShopClosed());
    const { points, posting } = redemption;
    const { eventDate: on, id: transfer } = posting.transfer;
    const fen = sumFen([first, ...rest].map((line) => line.fen));
    const who = { household, card, slip, on } as const;
    const sale: Sale = { id, ...who, lines: [first, ...rest], points, fen, transfer };
    return { sale, redemption };
  });
