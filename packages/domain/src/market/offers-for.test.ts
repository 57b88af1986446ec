import { expect, it } from "vitest";
import { HouseholdId } from "../people/index.ts";
import { offersFor, ProviderId } from "./index.ts";
import { BATH, date, fen, provider, TODAY } from "./testing/facts.ts";

const own = HouseholdId.make("h-wang");
const named = (id: string, cost = 5_000) => ({
  id: ProviderId.make(id),
  quotes: [{ service: BATH.code, fen: fen(cost) }],
});

it("offers what the township allows, the cheapest first", () => {
  const { approval } = provider();
  const market = {
    providers: [
      provider(named("dear", 6_000)),
      provider(named("cheap", 4_000)),
      provider({ ...named("aboveTheCeiling", 6_001) }),
      provider({ ...named("over"), approval: { ...approval, until: date("2026-11-25") } }),
      provider({ ...named("own"), kind: "villager", household: own }),
      provider({ ...named("another"), quotes: [] }),
    ],
    services: [BATH],
    family: new Set([own]),
  };
  const offers = offersFor(market, [BATH.code], TODAY);
  expect(offers.map((one) => [one.provider, one.fen])).toEqual([
    ["cheap", 4_000],
    ["dear", 6_000],
  ]);
  expect(offersFor(market, [], TODAY)).toEqual([]);
  expect(offersFor({ ...market, services: [] }, [BATH.code], TODAY)).toEqual([]);
});
