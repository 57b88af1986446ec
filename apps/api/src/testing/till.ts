import type { Visitor } from "@huzhu/client/visitor";
import {
  addGood,
  adoptRulebook,
  type GoodRow,
  moveStock,
  presentCard,
  type ResidentRow,
  recordClaims,
  residents,
  rulebooks,
  type ShelfGood,
  shelf,
  signClaims,
} from "@huzhu/contract";
import type { CardNumber } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { Quantity, RuleCode } from "@huzhu/domain/rulebook";
import { localDate } from "@huzhu/domain/time";
import { decidedOn } from "./decided-on.ts";
import { answered, attempt, type House } from "./house.ts";

const RULE = RuleCode.make("GIFT");

/** A good with its price and so many pieces on hand. */
export const shelve = async (
  house: House,
  { price, pieces }: { readonly price: number; readonly pieces: number },
): Promise<GoodRow> => {
  const keeper = await house.as("keeper");
  const body = { name: "大米", unit: "袋", price: Points.make(price) };
  const good = await answered(keeper.call(addGood, { body, ...attempt() }));
  const movement = { kind: "purchase" as const, pieces, note: "" };
  return answered(
    keeper.call(moveStock, { params: { good: good.id }, body: movement, ...attempt() }),
  );
};

/** What a card shows at a kiosk. */
export const balanceAt = async (kiosk: Visitor, card: CardNumber): Promise<Points> => {
  const { balance } = await answered(kiosk.call(presentCard, { body: { card } }));
  if (balance === null) throw new Error("The card does not show what it holds.");
  return balance;
};

/** What the kiosk offers to the first household that has a card. */
export const offered = async (house: House): Promise<ReadonlyArray<ShelfGood>> => {
  const [person] = await cardHolders(house);
  if (!person?.card) throw new Error("Nobody has a card.");
  return answered((await house.kiosk()).call(shelf, { body: { card: person.card } }));
};

/** Residents with cards, each of another household. */
export const cardHolders = async (house: House): Promise<ReadonlyArray<ResidentRow>> => {
  const admin = await house.as("admin");
  const { rows } = await answered(admin.call(residents, { query: {} }));
  const homes = new Set<string>();
  return rows.filter(({ card, household }) => {
    if (card === null || homes.has(household)) return false;
    homes.add(household);
    return true;
  });
};

/** Gives households a thousand points each, by a rulebook and claims as a village would. */
export const enrich = async (house: House, people: ReadonlyArray<ResidentRow>): Promise<void> => {
  const [admin, cadre, cadre2] = [
    await house.as("admin"),
    await house.as("cadre"),
    await house.as("cadre2"),
  ];
  const today = localDate(house.world.now());
  const version = (await answered(admin.call(rulebooks, {}))).length + 1;
  const rule = { kind: "fixed" as const, code: RULE, title: "开张礼", unit: "次", caps: [] };
  const rulebook = {
    format: "huzhu-rulebook-1" as const,
    title: "测试细则",
    version,
    effectiveFrom: today,
    scale: 0 as const,
    rules: [{ ...rule, points: Points.make(1_000) }],
  };
  await answered(admin.call(adoptRulebook, { body: decidedOn(rulebook), ...attempt() }));
  const lines = people.map(({ household }) => ({
    household,
    resident: null,
    quantity: Quantity.make(1),
  }));
  const draft = { rule: RULE, eventDate: today, note: "", lines };
  const claims = await answered(cadre.call(recordClaims, { body: draft, ...attempt() }));
  for (const decider of [cadre2, admin]) {
    const body = { claims: claims.map(({ id }) => id) };
    await answered(decider.call(signClaims, { body, ...attempt() }));
  }
};
