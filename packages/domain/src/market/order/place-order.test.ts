import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { ServiceCode } from "../../catalog/index.ts";
import { HouseholdId, ResidentId } from "../../people/index.ts";
import {
  AboveCeiling,
  NotOffered,
  OrderId,
  OwnFamily,
  PayersDoNotAddUp,
  ProviderNotAllowed,
  placeOrder,
  suspend,
  WantedInThePast,
} from "../index.ts";
import { BATH, CADRE, date, fen, NOW, order, provider, TODAY } from "../testing/facts.ts";

const ELDER = { id: ResidentId.make("wang"), householdId: HouseholdId.make("h-wang") };
const FACTS = {
  ...{ id: OrderId.make("one"), elder: ELDER, provider: provider(), service: BATH },
  kin: new Set<HouseholdId>(),
};
const WANTED = { units: 2, wantedOn: TODAY, payers: order().payers };

const liu = HouseholdId.make("h-liu");
const paid = provider({ kind: "villager", household: liu, name: "刘嫂" });

describe("ordering a service", () => {
  it("costs the units at the provider's price", () => {
    expect(placeOrder(FACTS, WANTED, CADRE, NOW)).toEqual(Result.succeed(order()));
  });

  it("of a villager is for everybody but their own", () => {
    const facts = { ...FACTS, provider: paid };
    expect(Result.isSuccess(placeOrder(facts, WANTED, CADRE, NOW))).toBe(true);
    const own = new OwnFamily({ name: "刘嫂" });
    const kin = new Set([liu]);
    expect(placeOrder({ ...facts, kin }, WANTED, CADRE, NOW)).toEqual(Result.fail(own));
    const elder = { ...ELDER, householdId: liu };
    expect(placeOrder({ ...facts, elder }, WANTED, CADRE, NOW)).toEqual(Result.fail(own));
  });

  it.each([
    {
      name: "for yesterday",
      wanted: { wantedOn: date("2026-11-25") },
      refusal: new WantedInThePast({ wantedOn: date("2026-11-25"), today: TODAY }),
    },
    {
      name: "after the township's paper is over",
      wanted: { wantedOn: date("2028-01-01") },
      refusal: new ProviderNotAllowed({
        name: "康养服务站",
        permission: { _tag: "Over", until: date("2027-12-31") },
      }),
    },
    {
      name: "from somebody who is stopped",
      facts: {
        provider: Result.getOrThrow(suspend(provider(), { on: TODAY, why: "整改", at: NOW })),
      },
      refusal: new ProviderNotAllowed({
        name: "康养服务站",
        permission: { _tag: "Stopped", from: TODAY, why: "整改" },
      }),
    },
    {
      name: "that the provider does not offer",
      facts: { service: { ...BATH, code: ServiceCode.make("meal"), title: "助餐" } },
      refusal: new NotOffered({ name: "康养服务站", title: "助餐" }),
    },
    {
      name: "whose ceiling was lowered since",
      facts: { service: { ...BATH, ceiling: fen(4_500) } },
      refusal: new AboveCeiling({
        service: BATH.code,
        title: "助浴",
        unit: "次",
        fen: fen(5_000),
        ceiling: fen(4_500),
        over: fen(500),
      }),
    },
    {
      name: "of which somebody pays a fen too much",
      wanted: { payers: { family: fen(2_001), fund: fen(3_000), government: fen(5_000) } },
      refusal: new PayersDoNotAddUp({ price: fen(10_000), paid: fen(10_001) }),
    },
    {
      name: "of which nobody pays all",
      wanted: { units: 3 },
      refusal: new PayersDoNotAddUp({ price: fen(15_000), paid: fen(10_000) }),
    },
  ])("$name is refused", ({ facts = {}, wanted = {}, refusal }) => {
    const asked = placeOrder({ ...FACTS, ...facts }, { ...WANTED, ...wanted }, CADRE, NOW);
    expect(asked).toEqual(Result.fail(refusal));
  });
});
