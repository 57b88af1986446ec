import type { Rule, Rulebook } from "@huzhu/domain/rulebook";
import { addDays, localDate } from "@huzhu/domain/time";
import { DEMO_RULEBOOKS } from "../../demo.ts";
import { between, chance, pick, type Random } from "../../random.ts";
import { someDecision } from "./decision.ts";
import { type Propose, somePoints, someStaff } from "./moment.ts";

/** The rules of the demo with other numbers: tight caps, so that they bind. */
const vary = (random: Random, rules: ReadonlyArray<Rule>): ReadonlyArray<Rule> =>
  rules
    .filter(() => chance(random, 0.9))
    .map((rule) => ({
      ...rule,
      points: somePoints(random, 1, 20),
      caps: rule.caps.map((cap) => ({ ...cap, most: somePoints(random, 1, 60) })),
    }));

const twice = (rules: ReadonlyArray<Rule>): ReadonlyArray<Rule> => [...rules, ...rules.slice(0, 1)];

/** The next version, now and then one that cannot be. */
export const proposeRulebook: Propose<"Adopt"> = (moment) => {
  const { random, world, at } = moment;
  const [model] = DEMO_RULEBOOKS;
  const rules = vary(random, model.rules);
  const days = world.versions.length === 0 ? -60 : between(random, -1, 10);
  const rulebook: Rulebook = {
    ...model,
    version: world.versions.length + (chance(random, 0.1) ? between(random, 0, 3) : 1),
    effectiveFrom: addDays(localDate(at), days),
    scale: chance(random, 0.15) ? pick(random, [1, 2, 3] as const) : world.scale,
    rules: chance(random, 0.15) ? twice(rules) : rules,
  };
  // The first version reaches back, and mostly to before the meeting, which is refused.
  const first = world.versions.length === 0 && chance(random, 0.1);
  const on = first ? rulebook.effectiveFrom : localDate(at);
  const decision = someDecision({ random, world, on });
  return { _tag: "Adopt", rulebook, decision, by: someStaff(moment), at };
};
