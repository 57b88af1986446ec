import { Points } from "@huzhu/domain/points";
import { type Good, GoodId, type MovementKind, ownBarcode, priceOn } from "@huzhu/domain/store";
import { type CalendarDate, type Instant, localDate } from "@huzhu/domain/time";
import { Option } from "effect";
import { dayOfMonth } from "../calendar.ts";
import type { GoodsList } from "../goods-list.ts";
import { between, chance, pick } from "../random.ts";
import { attempt, clock, type Diary, type Errand } from "./diary.ts";

/** How many pieces a full shelf holds: many of what is cheap, few of what is dear. */
const full = (points: number): number => Math.max(5, Math.round(75 / Math.sqrt(points)));

const priceNow = ({ prices }: Good, date: CalendarDate): number =>
  Option.getOrElse(priceOn(prices, date), () => 0);

const move = (
  diary: Diary,
  { id: good }: Good,
  [kind, pieces, note]: readonly [kind: MovementKind, pieces: number, note: string],
  at: Instant,
): void => {
  const movement = { good, kind, pieces, eventDate: localDate(at), recordedAt: at, note };
  attempt(diary, { _tag: "MoveStock", movement, by: diary.office.keeper.id });
};

const setPrice = (diary: Diary, good: GoodId, points: number, at: Instant): void => {
  const price = { points: Points.make(points), from: localDate(at) };
  attempt(diary, { _tag: "SetPrice", good, price, by: diary.office.keeper.id, at });
};

/** The store opens: every good gets its price and a full shelf. */
export const opening = (diary: Diary, { goods }: GoodsList): ReadonlyArray<Errand> =>
  goods.map(({ name, unit, points }, order) => ({
    second: clock(9, 5 * order),
    run: (at) => {
      const id = GoodId.make(diary.ids("good"));
      const by = diary.office.keeper.id;
      const barcode = ownBarcode(order + 1);
      attempt(diary, { _tag: "AddGood", good: { id, name, unit, barcode }, by, at });
      setPrice(diary, id, points, at);
      const good = diary.world.goods.get(id);
      if (good) move(diary, good, ["purchase", full(points), "开业进货"], at);
    },
  }));

const restock = (diary: Diary, good: Good, at: Instant): void => {
  const wanted = full(priceNow(good, localDate(at)));
  const delivered = !chance(diary.random, 0.2);
  if (good.onHand < wanted / 2 && delivered) {
    move(diary, good, ["purchase", wanted - good.onHand, "镇供销社进货"], at);
  }
};

const donate = (diary: Diary, good: Good, at: Instant): void => {
  const donor = pick(diary.random, ["在外乡友捐赠", "帮扶单位捐赠", "县慈善会捐赠"]);
  move(diary, good, ["donation", between(diary.random, 6, 20), donor], at);
};

/** A few things go bad or missing; the quarterly count says so. */
const stocktake = (diary: Diary, good: Good, at: Instant): void => {
  if (good.onHand === 0 || !chance(diary.random, 0.15)) return;
  const loss = pick(diary.random, [
    ["count", -1, "季度盘点"],
    ["damage", -1, "包装破损"],
    ["expiry", -1, "过保质期"],
  ] as const);
  move(diary, good, loss, at);
};

/** Paper got cheaper, oil dearer: once in the year the keeper changes a price or two. */
const reprice = (diary: Diary, good: Good, at: Instant): void => {
  const points = priceNow(good, localDate(at));
  if (points < 20 || !chance(diary.random, 0.25)) return;
  setPrice(diary, good.id, points + pick(diary.random, [-2, 2]), at);
};

/** What the keeper does on a day, good by good. */
const CHORES: ReadonlyArray<{
  readonly on: (date: CalendarDate) => boolean;
  readonly chore: (diary: Diary, good: Good, at: Instant) => void;
}> = [
  { on: (date) => [1, 16].includes(dayOfMonth(date)), chore: restock },
  { on: (date) => /-(03|06|09|12)-30$/.test(date), chore: stocktake },
  { on: (date) => date.endsWith("-05-15"), chore: reprice },
];

const each = (diary: Diary, chore: (good: Good, at: Instant) => void): ReadonlyArray<Errand> =>
  [...diary.world.goods.keys()].map((id, order) => ({
    second: clock(8, 32 + order),
    run: (at) => {
      const good = diary.world.goods.get(id);
      if (good) chore(good, at);
    },
  }));

/** Restocking, counting, pricing; a donation of rice, oil or quilts before the festivals. */
export const keeping = (diary: Diary, date: CalendarDate): ReadonlyArray<Errand> => {
  const due = CHORES.filter(({ on }) => on(date));
  const chores = due.flatMap(({ chore }) => each(diary, (good, at) => chore(diary, good, at)));
  if (!/-(01-20|06-10|09-20)$/.test(date)) return chores;
  const gifts = new Set(["大米5公斤", "食用油5升", "棉被"]);
  const donation = (good: Good, at: Instant): void => {
    if (gifts.has(good.name)) donate(diary, good, at);
  };
  return [...chores, ...each(diary, donation)];
};
