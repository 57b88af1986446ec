import { accounts, staff as register, shopBook, type Write } from "@huzhu/db";
import { EMPTY_BOOK, ShopId, type ShopSaid, slipNumber } from "@huzhu/domain/alliance";
import { type Staff, StaffId } from "@huzhu/domain/governance";
import type { Card, HouseholdId } from "@huzhu/domain/people";
import { addDays, addMonths, type Instant, localDate, periodEnd } from "@huzhu/domain/time";
import type { Settlement } from "@huzhu/simulation";
import { Result } from "effect";
import { sellFor } from "../alliance/sell-for.ts";
import type { Circumstances } from "../ledger/circumstances.ts";
import { atHour } from "./at-hour.ts";
import { DEMO_SHOP_TERMS, LAST_MONTH, LATELY } from "./demo-alliance-month.ts";
import { clearMonth } from "./demo-clearing.ts";

/** Who keeps the demo's shop; nobody of the village's households. */
const DEMO_SHOP: Staff = {
  ...{ id: StaffId.make("staff-shop"), name: DEMO_SHOP_TERMS.keeper, login: "shop" },
  ...{ role: "shop", household: null, active: true },
};

interface Trading extends Circumstances {
  /** The hash of the shop's password. */
  readonly hash: string;
  /** Who keeps the alliance, and two who sign and approve beside them. */
  readonly staff: readonly [keeper: StaffId, first: StaffId, second: StaffId];
}

interface Buyer {
  readonly card: Card;
  readonly household: HouseholdId;
}

/** Points that leave enough for whatever somebody shows with the demo. */
const ENOUGH = 150;

const buyersOf = async (tx: Write, { cards, residents }: Settlement, many: number) => {
  const homes = new Map(residents.map(({ id, householdId }) => [id, householdId]));
  const found = new Map<HouseholdId, Buyer>();
  for (const card of cards.toReversed()) {
    const household = homes.get(card.residentId);
    if (card.status !== "active" || household === undefined) continue;
    const account = await accounts.ofHousehold(tx, household);
    if ((account?.balance ?? 0) >= ENOUGH) found.set(household, { card, household });
    if (found.size === many) break;
  }
  return [...found.values()];
};

/** 兴旺小卖部: last month sold, cleared, signed and paid; since then some sales, a slip and a dispute. */
export const writeAlliance = async (
  tx: Write,
  settlement: Settlement,
  { hash, staff, ...circumstances }: Trading,
): Promise<void> => {
  const { now, newId } = circumstances;
  const [keeper] = staff;
  const shop = ShopId.make(newId());
  const yesterday = addDays(localDate(now), -1);
  const through = periodEnd("month", addMonths(localDate(now), -1));
  await register.insert(tx, DEMO_SHOP, hash, now);
  const say = (said: ShopSaid, at: Instant, by = keeper) =>
    shopBook.append(tx, shop, said, { by, at });
  const buyers = await buyersOf(tx, settlement, LAST_MONTH.length + LATELY.length);

  const sell = async ({ basket, paper }: (typeof LATELY)[number], at: Instant) => {
    const buyer = buyers.pop();
    if (!buyer) return null;
    const book = { ...((await shopBook.ofShop(tx, shop)) ?? EMPTY_BOOK), terms: DEMO_SHOP_TERMS };
    const spending = { card: buyer.card, most: null, staffed: false, vouched: false };
    const way = paper
      ? { slip: slipNumber(book, "493021"), by: keeper }
      : { slip: null, by: DEMO_SHOP.id };
    const { household } = buyer;
    const selling = { shop, book, household, spending, basket, ...way };
    return Result.getOrThrow(await sellFor(tx, selling, { ...circumstances, now: at })).kept.sale;
  };

  const began = atHour(addDays(through, -27), 9);
  await say({ _tag: "Agreed", terms: DEMO_SHOP_TERMS }, began);
  await say({ _tag: "LoginGiven", staff: DEMO_SHOP.id }, began);
  for (const one of LAST_MONTH) await sell(one, atHour(addDays(through, -one.before), one.hour));
  const paying = { shop, name: DEMO_SHOP_TERMS.name, clerk: DEMO_SHOP.id, staff, through };
  await clearMonth(tx, paying, circumstances);
  const [disputed, ...more] = LATELY;
  const sale = disputed && (await sell(disputed, atHour(yesterday, disputed.hour)));
  for (const one of more) await sell(one, atHour(yesterday, one.hour));
  if (!sale) return;
  await say({ _tag: "Disputed", sale: sale.id, doubt: "otherGoods" }, atHour(yesterday, 17));
};
