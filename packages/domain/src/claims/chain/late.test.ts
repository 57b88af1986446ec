import { describe, expect, it } from "vitest";
import type { Staff } from "../../governance/index.ts";
import {
  ClaimId,
  type ClaimState,
  due,
  late,
  postable,
  startChecks,
  unattended,
} from "../index.ts";
import * as village from "./testing/village.ts";

const { at, chen, date, liu, long, ofWang, ofZhao, recorded, recorder, steps, sun, underway } =
  village;

const second = {
  ...startChecks(at("2026-03-03T10:00")),
  check: 1,
  signed: [{ check: 0, by: chen.id, at: at("2026-03-03T10:00") }],
};

describe("what is late", () => {
  const claim = { claim: ClaimId.make("c-1"), title: "初审", check: 0, until: date("2026-03-05") };
  it.each([
    {
      name: "nothing on the last day",
      on: "2026-03-05",
      state: startChecks(recorded),
      found: [],
    },
    {
      name: "a check the day after",
      on: "2026-03-06",
      state: startChecks(recorded),
      found: [{ ...claim, days: 1 }],
    },
    {
      name: "the second check, counted from the first",
      on: "2026-04-01",
      state: second,
      found: [{ ...claim, title: "复核", check: 1, until: date("2026-03-08"), days: 24 }],
    },
    {
      name: "nothing that is not being checked",
      on: "2026-04-01",
      state: steps.Halted,
      found: [],
    },
  ])("$name", ({ on, state, found }) => {
    expect(late([village.claim(state)], long, date(on))).toEqual(found);
  });

  it("nothing where the procedure gives no time", () => {
    const claims = [village.claim()];
    expect(late(claims, { checks: [{ title: "审核" }] }, date("2027-01-01"))).toEqual([]);
  });

  it("the latest first", () => {
    const claims = [second, startChecks(recorded), second].map((state) => village.claim(state));
    const days = late(claims, long, date("2026-03-20")).map((one) => one.days);
    expect(days).toEqual([15, 12, 12]);
  });
});

describe("what may be posted", () => {
  it.each([
    { on: "2026-03-09", found: ["Ready"] },
    { on: "2026-03-10", found: ["OnNotice", "Ready"] },
    { on: "2027-03-10", found: ["OnNotice", "Ready"] },
  ])("on $on", ({ on, found }) => {
    const claims = Object.values(steps).map((state) => village.claim(state));
    const now = due(claims, date(on));
    expect(now.map(({ state }) => state._tag)).toEqual(found);
    expect(now.every((one) => postable(one, date(on)))).toBe(true);
  });
});

describe("checks that nobody is left to sign", () => {
  const missing = (check: number, title: string, n: number) => ({
    claim: ClaimId.make("c-1"),
    check,
    title,
    missing: n,
  });
  const keeper = { ...sun, role: "keeper" as const };
  const gone = { ...sun, active: false };
  interface Case {
    readonly name: string;
    readonly staff: ReadonlyArray<Staff>;
    readonly state?: ClaimState;
    readonly found: ReadonlyArray<unknown>;
  }
  it.each<Case>([
    { name: "none where three are there", staff: [chen, liu, sun], found: [] },
    {
      name: "not whoever recorded, the household and its kin (I14)",
      staff: [recorder, ofWang, ofZhao],
      found: [missing(0, "初审", 1), missing(1, "复核", 2)],
    },
    {
      name: "nobody for two checks",
      staff: [chen, liu],
      found: [missing(1, "复核", 1)],
    },
    { name: "not the keeper", staff: [chen, liu, keeper], found: [missing(1, "复核", 1)] },
    { name: "not who left", staff: [chen, liu, gone], found: [missing(1, "复核", 1)] },
    {
      name: "with the signatures that are there",
      staff: [chen, liu],
      state: second,
      found: [missing(1, "复核", 1)],
    },
    {
      name: "with one of two signatures there",
      staff: [chen, liu, sun],
      state: {
        ...second,
        signed: [...second.signed, { check: 1, by: liu.id, at: recorded }],
      },
      found: [],
    },
    { name: "nothing that is not being checked", staff: [], state: steps.Checked, found: [] },
  ])("$name", ({ staff, state, found }) => {
    expect(unattended([underway(state)], staff)).toEqual(found);
  });
});
