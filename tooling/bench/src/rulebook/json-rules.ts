import type { Deed } from "@huzhu/domain/rulebook";
import { Engine } from "json-rules-engine";
import { deedOf, type PlainRule, plainRules } from "./village-claims.ts";

const ruleOf = new Map<string, PlainRule>(plainRules.map((rule) => [rule.code, rule]));

const windowOf = (period: string, date: string): string =>
  period === "day" ? date : date.slice(0, 7);

/**
 * The same rulebook for json-rules-engine: a rule of it for each of ours, which asks for the code first
 * and then for what is left under the caps, a fact of ours over sums that are kept beside it.
 */
export const startJsonRules = () => {
  const sums = new Map<string, number>();
  let claim = deedOf(0, 1);

  const keysOf = ({ code, caps }: PlainRule) =>
    caps.map(({ period, most }) => ({
      key: `${code} ${period} ${windowOf(period, claim.eventDate)} ${claim.holder}`,
      most,
    }));

  const worth = (rule: PlainRule): number => {
    const full = rule.points * Math.floor(claim.quantity / rule.every);
    return Math.min(full, ...keysOf(rule).map(({ key, most }) => most - (sums.get(key) ?? 0)));
  };

  const engine = new Engine();
  engine.addFact<number>("worth", ({ rule }) => {
    const found = ruleOf.get(String(rule));
    return found ? worth(found) : 0;
  });
  for (const { code } of plainRules) {
    engine.addRule({
      conditions: {
        all: [
          { fact: "rule", operator: "equal", value: code, priority: 2 },
          {
            fact: "worth",
            params: { rule: code },
            operator: "greaterThanInclusive",
            value: 0,
            priority: 1,
          },
        ],
      },
      event: { type: code },
    });
  }

  return async (deed: Deed): Promise<number> => {
    claim = deed;
    const { events, almanac } = await engine.run({ rule: deed.rule });
    const rule = ruleOf.get(events[0]?.type ?? "");
    if (!rule) throw new Error(`No rule counts ${deed.rule}.`);
    const points = await almanac.factValue<number>("worth", { rule: rule.code });
    for (const { key } of keysOf(rule)) sums.set(key, (sums.get(key) ?? 0) + points);
    return points;
  };
};
