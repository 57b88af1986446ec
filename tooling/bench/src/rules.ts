import { assess, Quantity, Rulebook, RuleCode, type Tally } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Figure, median } from "./figure.ts";

const ROUNDS = 5;
const EVALUATIONS = 200_000;

const rulebook = Schema.decodeUnknownSync(Rulebook)({
  format: "huzhu-rulebook-1",
  title: "测量用",
  version: 1,
  effectiveFrom: "2026-01-01",
  scale: 0,
  rules: Array.from({ length: 60 }, (_, n) => ({
    kind: "perQuantity",
    code: `R${n}`,
    title: `第${n}条`,
    unit: "分钟",
    every: 30,
    points: 5,
    caps: [
      { period: "day", most: 15 },
      { period: "month", most: 100 },
    ],
  })),
});

const history = { balance: 0, sum: ({ key }: Tally) => (key.includes(" month ") ? 95 : 0) };
const deed = {
  rule: RuleCode.make("R59"),
  quantity: Quantity.make(125),
  eventDate: CalendarDate.make("2026-03-05"),
  holder: "household",
};

const round = (): number => {
  const start = performance.now();
  for (let n = 0; n < EVALUATIONS; n++) assess(rulebook, deed, history);
  return EVALUATIONS / ((performance.now() - start) / 1000);
};

/** How many claims one core assesses by a rulebook of 60 rules with two caps each. */
export const measureRules = (): Figure => ({
  name: "ruleEvaluationsPerSecond",
  value: Math.round(median(Array.from({ length: ROUNDS }, round))),
  unit: "/s",
});
