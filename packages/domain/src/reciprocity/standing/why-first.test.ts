import { expect, it } from "vitest";
import { NOTHING } from "./exchange.ts";
import { type WhyFirst, whyFirst } from "./why-first.ts";

const given = { ...NOTHING, within: { visits: 3, minutes: 130 } };

it.each<{ name: string; standing: Parameters<typeof whyFirst>[0]; urgent: boolean; why: string[] }>(
  [
    { name: "nobody who gave nothing", standing: null, urgent: false, why: [] },
    { name: "what is urgent", standing: null, urgent: true, why: ["Urgent"] },
    {
      name: "who gave",
      standing: { strength: "able", given, priority: 2 },
      urgent: true,
      why: ["Urgent", "HasGiven"],
    },
    {
      name: "the frail, without a word of how much they gave",
      standing: { strength: "frail", given, priority: 5 },
      urgent: false,
      why: ["LookedAfter"],
    },
  ],
)("puts first $name", ({ standing, urgent, why }) => {
  expect(whyFirst(standing, urgent).map(({ _tag }: WhyFirst) => _tag)).toEqual(why);
});
