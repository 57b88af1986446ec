import type { ShopTerms } from "@huzhu/domain/alliance";
import { Fen } from "@huzhu/domain/money";
import { Points } from "@huzhu/domain/points";
import { type Basket, GoodId } from "@huzhu/domain/store";

const good = (name: string, unit: string, points: number, fen: number) => ({
  ...{ id: GoodId.make(`shop-${points}`), name, unit },
  ...{ points: Points.make(points), fen: Fen.make(fen) },
});
const NOODLES = good("挂面", "把", 6, 580);
const SOY = good("酱油", "瓶", 9, 880);
const TOWEL = good("毛巾", "条", 12, 1_150);
const MILK = good("牛奶", "箱", 42, 4_100);

/** What 清水村 agreed with the shop at its crossroads. */
export const DEMO_SHOP_TERMS: ShopTerms = {
  ...{ name: "兴旺小卖部", keeper: "周兴旺", open: true },
  ...{ householdMost: Points.make(60), shopMost: Points.make(1_500) },
  goods: [NOODLES, SOY, TOWEL, MILK],
};

const line = ({ id, points }: typeof NOODLES, pieces: number) => ({
  ...{ good: id, pieces, shownPrice: points },
});

interface DemoSale {
  readonly basket: Basket;
  readonly hour: number;
  /** On a slip, by the office. */
  readonly paper?: true;
}

/** How many days before the month's end what went. */
export const LAST_MONTH: ReadonlyArray<DemoSale & { readonly before: number }> = [
  { before: 19, hour: 10, basket: [line(MILK, 1)] },
  { before: 12, hour: 9, basket: [line(NOODLES, 2), line(SOY, 1)] },
  { before: 5, hour: 16, basket: [line(TOWEL, 1)] },
];

/** What went yesterday; the first of it is disputed. */
export const LATELY: ReadonlyArray<DemoSale> = [
  { hour: 9, basket: [line(SOY, 2)] },
  { hour: 10, basket: [line(NOODLES, 3)] },
  { hour: 15, basket: [line(TOWEL, 1)], paper: true },
];
