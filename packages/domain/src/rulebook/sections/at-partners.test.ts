import { Result } from "effect";
import { expect, it } from "vitest";
import { Points } from "../../points/index.ts";
import { atPartners, NoPartners, type RedemptionPolicy } from "../index.ts";

const least = Points.make(10);

const CASES: ReadonlyArray<
  readonly [policy: RedemptionPolicy, answer: ReturnType<typeof atPartners>]
> = [
  [{}, Result.succeed({})],
  [{ window: { weekdays: [5] }, least, partners: true }, Result.succeed({ least, partners: true })],
  [{ partners: false }, Result.fail(new NoPartners())],
];

it.each(CASES)(
  "keeps all but the store's own days, where shops take points: %j",
  (policy, answer) => {
    expect(atPartners(policy)).toEqual(answer);
  },
);
