import type { Assessment } from "./assessment.ts";
import type { Deed } from "./deed.ts";
import { neighbours } from "./neighbours.ts";
import { type Plan, planOf } from "./plan.ts";
import type { Rulebook } from "./rulebook.ts";
import { amountOf, keyOf, type Sum, tallyOf } from "./sum.ts";
import type { Tally } from "./tally.ts";

const plain = ({ rule, limits, once, source, own }: Plan): ReadonlyArray<Sum> =>
  [
    ...limits.map(({ sum }) => sum),
    once,
    source?.taken ?? null,
    source?.closed ?? null,
    rule.kind === "veto" ? null : own,
  ].filter((sum) => sum !== null);

/** The sums over the past that {@link assess} may look at for a deed, each of them once. */
export const asks = (rulebook: Rulebook, deed: Deed): ReadonlyArray<Tally> => {
  const plan = planOf(rulebook).get(deed.rule);
  if (!plan) return [];
  const { rule, own, bars } = plan;
  const { eventDate } = deed;
  const tallies = plain(plan).map((sum) => tallyOf(sum, deed));
  for (const { veto, sum } of bars) {
    const days = neighbours(veto.period, eventDate, veto.periods ?? 1, "earlier");
    tallies.push(...days.map((day) => tallyOf(sum, deed, day)));
  }
  if (rule.kind === "veto" && own) {
    const days = neighbours(rule.period, eventDate, rule.periods ?? 1, "later");
    tallies.push(...days.map((day) => tallyOf(own, deed, day)));
  }
  const asked = tallies.filter((tally) => tally !== null);
  return [...new Map(asked.map((tally) => [tally.key, tally])).values()];
};

/**
 * What a claim that counts adds to the sums of its rulebook, by their keys: whoever keeps the sums
 * in memory never looks at a claim twice.
 */
export const feeds = (
  rulebook: Rulebook,
  deed: Deed,
  { counted }: Assessment,
): ReadonlyArray<{ readonly key: string; readonly by: number }> => {
  const fed: Array<{ readonly key: string; readonly by: number }> = [];
  for (const sum of planOf(rulebook).get(deed.rule)?.feeds ?? []) {
    const key = keyOf(sum, deed);
    if (key !== null) fed.push({ key, by: amountOf(sum.measure, deed.quantity, counted) });
  }
  return fed;
};
