import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { addDays } from "../time/index.ts";
import {
  type Complaint,
  type Order,
  type OrderState,
  OwnCase,
  ProviderId,
  SettledAlready,
  settleComplaint,
  supervise,
} from "./index.ts";
import { BATH, CADRE, complaint, date, fen, NOW, order, provider, TODAY } from "./testing/facts.ts";

const asks = (name: string, price: number) =>
  provider({ id: ProviderId.make(name), quotes: [{ service: BATH.code, fen: fen(price) }] });

const ME = asks("kangyang", 5_000);
const OTHERS = [asks("a", 4_000), asks("b", 4_200), asks("c", 9_000)];

const look = (
  facts: {
    providers?: ReadonlyArray<typeof ME>;
    orders?: ReadonlyArray<Order>;
    complaints?: ReadonlyArray<Complaint>;
  },
  today = TODAY,
) => {
  const looked = supervise(
    { providers: [ME], orders: [], complaints: [], services: [BATH], ...facts },
    today,
  );
  return looked.find((one) => one.provider === ME.id)?.concerns ?? [];
};

const missed: OrderState = { _tag: "Missed", on: TODAY, why: "没人来", by: CADRE.id, at: NOW };
const rejected: OrderState = { _tag: "Rejected", why: "没洗头", by: CADRE.id, at: NOW };
const accepted: OrderState = {
  ...{ _tag: "Accepted", on: TODAY, units: 1, by: "elder" },
  ...{ staff: CADRE.id, at: NOW },
};
const times = (n: number, state: OrderState, but: Partial<Order> = {}) =>
  Array.from({ length: n }, () => order({ ...but, state }));

const upheld = { upheld: true, why: "属实", by: CADRE.id, at: NOW };

describe("the supervision list", () => {
  it("has nobody on it of whom nothing is to be said", () => {
    expect(supervise({ providers: [ME], orders: [], complaints: [], services: [] }, TODAY)).toEqual(
      [],
    );
  });

  it.each([
    { name: "a price 30 % above the middle", asked: 5_460, is: [] },
    {
      name: "a price above that",
      asked: 5_461,
      is: [{ _tag: "Dearer", service: BATH.code, title: "助浴", fen: 5_461, middle: 4_200 }],
    },
    { name: "a low price", asked: 1, is: [] },
  ])("shows $name as it is", ({ asked, is }) => {
    expect(look({ providers: [asks("kangyang", asked), ...OTHERS] })).toEqual(is);
  });

  it("asks nothing of the only one who offers a service", () => {
    expect(look({ providers: [asks("kangyang", 99_000)] })).toEqual([]);
  });

  it.each([
    {
      name: "one of ten",
      orders: [...times(1, missed), ...times(9, accepted)],
      is: [{ _tag: "Misses", missed: 1, of: 10 }],
    },
    { name: "one of eleven", orders: [...times(1, missed), ...times(10, accepted)], is: [] },
    { name: "too few to say", orders: times(4, missed), is: [] },
    {
      name: "long ago",
      orders: times(9, missed, { wantedOn: addDays(TODAY, -366) }),
      is: [],
    },
    {
      name: "work that was not accepted",
      orders: [...times(1, rejected), ...times(4, accepted)],
      is: [{ _tag: "Rejects", rejected: 1, of: 5 }],
    },
    {
      name: "somebody else's",
      orders: times(9, missed, { provider: ProviderId.make("a") }),
      is: [],
    },
  ])("counts visits that nobody came to: $name", ({ orders, is }) => {
    expect(look({ orders })).toEqual(is);
  });

  it.each([
    { name: "one that was right", complaints: [complaint({ end: upheld })], is: [] },
    {
      name: "two that were right",
      complaints: [complaint({ end: upheld }), complaint({ end: upheld })],
      is: [{ _tag: "Upheld", complaints: 2 }],
    },
    {
      name: "two, one of them wrong and one still open",
      complaints: [complaint({ end: { ...upheld, upheld: false } }), complaint()],
      is: [],
    },
  ])("counts complaints: $name", ({ complaints, is }) => {
    expect(look({ complaints })).toEqual(is);
  });

  it.each([
    { name: "31 days before", today: date("2027-11-30"), is: [] },
    {
      name: "a month before",
      today: date("2027-12-02"),
      is: [{ _tag: "Expiring", until: "2027-12-31" }],
    },
    {
      name: "on the last day",
      today: date("2027-12-31"),
      is: [{ _tag: "Expiring", until: "2027-12-31" }],
    },
    { name: "when it is over", today: date("2028-01-01"), is: [] },
  ])("tells that the paper is soon over: $name", ({ today, is }) => {
    expect(look({}, today)).toEqual(is);
  });
});

describe("a complaint", () => {
  const said = { upheld: true, why: "属实" };
  it("is looked into once, by somebody else's household", () => {
    const settled = Result.getOrThrow(settleComplaint(complaint(), ME, said, CADRE, NOW));
    expect(settled.end).toEqual({ ...said, by: CADRE.id, at: NOW });
    expect(settleComplaint(settled, ME, said, CADRE, NOW)).toEqual(
      Result.fail(new SettledAlready({ at: NOW })),
    );
    const own = { ...ME, household: CADRE.household };
    expect(settleComplaint(complaint(), own, said, CADRE, NOW)).toEqual(
      Result.fail(new OwnCase({ name: ME.name })),
    );
  });
});
