import type { GoodRow } from "@huzhu/contract";
import { type Good, priceOn } from "@huzhu/domain/store";
import type { CalendarDate } from "@huzhu/domain/time";
import { Option } from "effect";

export const goodRowOf = (good: Good, today: CalendarDate): GoodRow => ({
  ...good,
  price: Option.getOrNull(priceOn(good.prices, today)),
});
