import { householdExchange, type MemberExchange } from "@huzhu/contract";
import { NOTHING } from "@huzhu/domain/reciprocity/standing";
import { Result } from "effect";
import { expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { EXCHANGE } from "../../testing/helper-roster.ts";
import { ZHANG } from "../../testing/village.ts";
import { Exchange } from "./exchange.svelte.ts";
import { exchangeLines } from "./words.ts";

const much = { within: { visits: 2, minutes: 60 }, across: { visits: 10, minutes: 390 } };
const few = { ...NOTHING, across: { visits: 1, minutes: 30 } };
const member = (changes: Partial<MemberExchange>) => ({
  ...{ strength: "able" as const, given: NOTHING, received: NOTHING, first: [] },
  ...changes,
});

it.each([
  { name: "nothing of who gave and received nothing", of: member({}), lines: [] },
  {
    name: "what somebody gave and received, beside each other",
    of: member({ given: much, received: few, first: [{ _tag: "HasGiven", minutes: 450 }] }),
    lines: [
      ["帮了别人", "12次，7.5小时（同辈2次，隔辈10次）"],
      ["有人来帮", "1次，30分钟（都是隔辈）"],
      ["要帮忙时", "帮过别人7小时"],
    ],
  },
  {
    name: "that others look after the frail, and not what they did not give",
    of: member({ strength: "frail", received: much, first: [{ _tag: "LookedAfter" }] }),
    lines: [
      ["有人照看", "12次，7.5小时（同辈2次，隔辈10次）"],
      ["要帮忙时", "照顾在先"],
    ],
  },
])("tells $name", ({ of, lines }) => {
  expect(exchangeLines(of)).toEqual(lines);
});

it("tells of the whole household, or of one", async () => {
  const server = new FakeServer().on(householdExchange, () => Result.succeed(EXCHANGE));
  const all = new Exchange(deskAt(server), ZHANG.household);
  await all.open();
  expect(all.members.map(({ id }) => id)).toEqual(EXCHANGE.members.map(({ id }) => id));
  const one = new Exchange(deskAt(server), ZHANG.household, ZHANG.id);
  await one.open();
  expect(one.members.map(({ id }) => id)).toEqual([ZHANG.id]);
});
