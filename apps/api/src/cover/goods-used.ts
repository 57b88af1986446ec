import type { CoverFacts } from "@huzhu/contract";
import type { UsedGood } from "@huzhu/domain/cover";
import { type Good, priceOn } from "@huzhu/domain/store";
import type { CalendarDate } from "@huzhu/domain/time";
import { Option } from "effect";

/** Every good with its price of a day, where it stands on the shelf, and how it went. */
export const goodsUsed = (
  goods: ReadonlyArray<Good>,
  used: ReadonlyArray<UsedGood>,
  today: CalendarDate,
): CoverFacts["goods"] => {
  const taken = new Map(used.map(({ good, redeemed }) => [good, redeemed]));
  return goods.map(({ id, name, unit, onHand, onShelf, prices }) => ({
    ...{ good: id, name, unit, onHand, redeemed: taken.get(id) ?? 0 },
    price: onShelf ? Option.getOrNull(priceOn(prices, today)) : null,
  }));
};
