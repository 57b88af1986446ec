import { StaffId } from "../../governance/index.ts";
import { Fen } from "../../money/index.ts";
import { CardId, HouseholdId } from "../../people/index.ts";
import { Points, TransferId } from "../../points/index.ts";
import { GoodId } from "../../store/index.ts";
import { CalendarDate, Instant } from "../../time/index.ts";
import {
  type Sale,
  SaleId,
  type ShopEntry,
  ShopId,
  type ShopSaid,
  type ShopTerms,
} from "../index.ts";

export const NOW = Instant.make(Date.parse("2026-03-20T02:00:00Z"));
export const date = (text: string): CalendarDate => CalendarDate.make(text);
export const TODAY = date("2026-03-20");
export const SHOP = ShopId.make("shop");
export const CARD = CardId.make("card");
export const [CLERK, CADRE, OTHER] = ["clerk", "cadre", "other"].map((id) => StaffId.make(id)) as [
  StaffId,
  StaffId,
  StaffId,
];
export const home = (name: string): HouseholdId => HouseholdId.make(name);

/** A bottle of oil for 50 points, for which the village owes 25 yuan; salt for 5 and 2.50. */
export const TERMS: ShopTerms = {
  ...{ name: "兴旺小卖部", keeper: "周老板", householdMost: null, shopMost: null, open: true },
  goods: [
    ...[{ id: GoodId.make("oil"), name: "菜油", unit: "瓶", points: Points.make(50) }].map(
      (good) => ({ ...good, fen: Fen.make(2_500) }),
    ),
    { id: GoodId.make("salt"), name: "盐", unit: "袋", points: Points.make(5), fen: Fen.make(250) },
  ],
};

const sale = (id: string, changes: Partial<Sale> = {}): Sale => ({
  ...{ id: SaleId.make(id), household: home("h-wang"), card: CARD, slip: null, on: TODAY },
  lines: [
    {
      ...{ good: GoodId.make("salt"), name: "盐", unit: "袋", pieces: 1 },
      ...{ price: Points.make(5), points: Points.make(5), fen: Fen.make(250) },
    },
  ],
  ...{ points: Points.make(5), fen: Fen.make(250), transfer: TransferId.make(`t-${id}`) },
  ...changes,
});

export const entry = (said: ShopSaid, by = CLERK): ShopEntry => ({ shop: SHOP, said, by, at: NOW });
export const sold = (id: string, changes: Partial<Sale> = {}, by = CLERK): ShopEntry =>
  entry({ _tag: "Sold", sale: sale(id, changes) }, by);
