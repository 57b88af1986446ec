import { type BasketLine, type Good, priceOn, RedemptionId } from "@huzhu/domain/store";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { Option } from "effect";
import { dayOfMonth } from "../calendar.ts";
import { about, between, chance, longTailed, pickWeighted, type Random } from "../random.ts";
import { attempt, clock, type Diary, type Errand } from "./diary.ts";
import type { Neighbour } from "./neighbour.ts";

/** The least that somebody walks to the store for. */
const WORTH_THE_WALK = 26;
const MOST_KINDS = 5;

const spendable = ({ world }: Diary, { household, shopper, reserve }: Neighbour): number => {
  const holder = world.holders.get(household.id);
  const account = holder && world.accounts.get(holder);
  return shopper && account ? Math.max(0, account.balance - reserve) : 0;
};

/** What people come for first: what is worth the walk, rice and oil above all. */
const liking = ({ name }: Good, price: number): number =>
  (/大米|食用油/.test(name) ? 2 : 1) * price;

const fill = (
  random: Random,
  goods: ReadonlyArray<Good>,
  budget: number,
  date: CalendarDate,
): ReadonlyArray<BasketLine> => {
  const basket: Array<BasketLine> = [];
  const offers = goods.flatMap((good) =>
    Option.match(priceOn(good.prices, date), {
      onNone: () => [],
      onSome: (price) => [{ good: good.id, shownPrice: price, weight: liking(good, price) }],
    }),
  );
  let left = budget;
  for (let kinds = between(random, 2, MOST_KINDS); kinds > 0; kinds -= 1) {
    const affordable = offers.filter(
      ({ good, shownPrice }) => shownPrice <= left && basket.every((line) => line.good !== good),
    );
    if (affordable.length === 0) break;
    const { good, shownPrice } = pickWeighted(random, affordable, ({ weight }) => weight);
    const pieces = shownPrice * 2 <= left && chance(random, 0.2) ? 2 : 1;
    basket.push({ good, pieces, shownPrice });
    left -= shownPrice * pieces;
  }
  return basket;
};

/** Somebody comes to the store; when a good is out, they take the rest or go home without. */
const visit = (diary: Diary): Errand => ({
  second: between(diary.random, clock(9), clock(16, 20)),
  run: (at) => {
    const { random, world, ids, office, neighbours } = diary;
    const eager = neighbours.filter((one) => spendable(diary, one) >= WORTH_THE_WALK);
    if (eager.length === 0) return;
    const chosen = pickWeighted(random, eager, (one) => spendable(diary, one) ** 3);
    const budget = Math.min(spendable(diary, chosen), 28 + longTailed(random, 28, 0.8));
    const wanted = fill(random, [...world.goods.values()], budget, localDate(at));
    const there = wanted.filter(
      ({ good, pieces }) => (world.goods.get(good)?.onHand ?? 0) >= pieces,
    );
    for (const basket of [wanted, there]) {
      const done =
        basket.length > 0 &&
        attempt(diary, {
          _tag: "Redeem",
          id: RedemptionId.make(ids("redemption")),
          household: chosen.household.id,
          resident: chosen.shopper?.id ?? null,
          basket,
          by: chance(random, 0.4) ? office.keeper.id : null,
          at,
        });
      if (done) return;
    }
  },
});

/** Who comes on a day: most on the market days 2, 12, 22, 5, 15, 25, 8, 18, 28. */
export const shopping = (diary: Diary, date: CalendarDate): ReadonlyArray<Errand> => {
  const market = [2, 5, 8].includes(dayOfMonth(date) % 10);
  const visits = about(diary.random, (market ? 4.2 : 0.9) * diary.bustle);
  return Array.from({ length: visits }, () => visit(diary));
};
