import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { AccountFrozen, AccountId, BelowFloor, PeriodClosed, ZERO } from "../points/index.ts";
import { RuleCode, UnknownRule } from "../rulebook/index.ts";
import { at, steps } from "./chain/testing/village.ts";
import { approve, NoRulebook, OtherStep } from "./index.ts";
import {
  type Changes,
  claim,
  date,
  facts,
  holder,
  litter,
  now,
  points,
  ready,
} from "./testing/approving.ts";

describe("approving is refused", () => {
  it.each<{ name: string; changes: Changes; refusal: unknown }>([
    {
      name: "when no rulebook counted on the day",
      changes: { versions: [] },
      refusal: new NoRulebook({ eventDate: date("2026-03-05") }),
    },
    {
      name: "when the rulebook of the day has no such rule",
      changes: { claim: claim({ rule: RuleCode.make("Z99") }) },
      refusal: new UnknownRule({ rule: RuleCode.make("Z99"), version: 2 }),
    },
    {
      name: "when the account is frozen",
      changes: { holder: holder(8, "frozen") },
      refusal: new AccountFrozen({ account: AccountId.make("wang") }),
    },
    {
      name: "when the day lies in a closed period (I10)",
      changes: { closedThrough: date("2026-03-05") },
      refusal: new PeriodClosed({
        eventDate: date("2026-03-05"),
        closedThrough: date("2026-03-05"),
      }),
    },
    {
      name: "when the points stand on hold that the deduction would take",
      changes: {
        claim: claim({ rule: litter.code }),
        holder: { ...holder(8), held: points(6) },
      },
      refusal: new BelowFloor({
        account: AccountId.make("wang"),
        balance: points(2),
        floor: ZERO,
        amount: points(-3),
        short: points(1),
      }),
    },
    {
      name: "when there is less to take than the deduction",
      changes: { claim: claim({ rule: litter.code }), holder: holder(1) },
      refusal: new BelowFloor({
        account: AccountId.make("wang"),
        balance: points(1),
        floor: ZERO,
        amount: points(-3),
        short: points(2),
      }),
    },
  ])("$name", ({ changes, refusal }) => {
    const all = facts(changes);
    const before = JSON.stringify(all);
    expect(approve(all, now)).toEqual(Result.fail(refusal));
    expect(JSON.stringify(all)).toBe(before);
  });

  it.each(Object.values(steps).filter(({ _tag }) => _tag !== "Ready"))(
    "for a claim at $_tag",
    (state) => {
      const all = facts({ claim: claim({ state }) });
      const before = JSON.stringify(all);
      expect(approve(all, now)).toEqual(Result.fail(new OtherStep({ step: state._tag })));
      expect(JSON.stringify(all)).toBe(before);
    },
  );

  it("to what is on the board on its last day still", () => {
    const hanging = facts({ claim: claim({ state: steps.OnNotice }) });
    expect(approve(hanging, at("2026-03-09T23:59"))).toEqual(
      Result.fail(new OtherStep({ step: "OnNotice" })),
    );
  });

  it("for what nobody signed, which is a defect", () => {
    const unsigned = facts({ claim: claim({ state: { ...ready, signed: [] } }) });
    expect(() => approve(unsigned, now)).toThrow("nobody signed");
  });
});
