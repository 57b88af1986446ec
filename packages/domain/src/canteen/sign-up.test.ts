import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { ServiceCode } from "../catalog/index.ts";
import { ResidentId } from "../people/index.ts";
import { AgeNotServed } from "../rulebook/index.ts";
import { Instant } from "../time/index.ts";
import {
  byStaff,
  type Entry,
  EntryId,
  HadAlready,
  menuOn,
  NotServed,
  signUp,
  TooLateToSignUp,
} from "./index.ts";
import { COOK, came, date, entry, LUNCH, NOW, POLICY, TODAY, WANG } from "./testing/facts.ts";

const id = EntryId.make("new");
const SELF = { _tag: "ByElder" } as const;
const at = (time: string) => Instant.make(Date.parse(`2026-11-26T${time}+08:00`));
const FACTS = {
  ...{ id, elder: { id: WANG, birthDate: date("1952-01-01") }, service: LUNCH, policy: POLICY },
  entries: [] as ReadonlyArray<Entry>,
};

describe("signing up", () => {
  it.each([
    ["the elder", SELF],
    ["who acts for them", { _tag: "ByProxy", proxy: ResidentId.make("li") } as const],
    ["the cook, told by mouth", byStaff(COOK)],
  ])("is the word of %s", (_, by) => {
    const said = { _tag: "SignedUp", service: LUNCH.code, title: "午餐", coming: true } as const;
    const made = { id, resident: WANG, on: TODAY, said, at: NOW, by };
    expect(signUp(FACTS, true, by, NOW)).toEqual(Result.succeed(made));
  });

  it.each([
    ["00:00", true],
    ["12:59", true],
    ["13:00", false],
    ["23:59", false],
  ])("until one o'clock: at %s it is %s", (time, may) => {
    const late = Result.fail(new TooLateToSignUp({ title: "午餐", until: 13 }));
    const said = signUp(FACTS, false, SELF, at(time));
    if (may) expect(said).toMatchObject({ success: { said: { coming: false } } });
    else expect(said).toEqual(late);
  });

  it("may be said again, whatever is owed", () => {
    const said = { _tag: "SignedUp", service: LUNCH.code, title: "午餐", coming: true } as const;
    const entries = [entry(came(1_000), { on: date("2026-11-25") }), entry(said)];
    const again = signUp({ ...FACTS, entries }, false, SELF, NOW);
    expect(again).toMatchObject({ success: { said: { coming: false } } });
  });

  it.each([
    {
      name: "after eating",
      facts: { entries: [entry(came())] },
      refusal: new HadAlready({ title: "午餐", on: TODAY }),
    },
    {
      name: "to what is not served",
      facts: { service: { ...LUNCH, code: ServiceCode.make("M04") } },
      refusal: new NotServed({ title: "午餐", on: TODAY, weekdays: [1, 2, 3, 4, 5] }),
    },
    {
      name: "on a day when it is closed",
      facts: { policy: { ...POLICY, weekdays: [6, 7] as const } },
      refusal: new NotServed({ title: "午餐", on: TODAY, weekdays: [6, 7] }),
    },
    {
      name: "by somebody who is too young",
      facts: { elder: { id: WANG, birthDate: date("1980-01-01") } },
      refusal: new AgeNotServed({ age: 46, least: 70 }),
    },
  ])("is refused $name", ({ facts, refusal }) => {
    expect(signUp({ ...FACTS, ...facts }, true, SELF, NOW)).toEqual(Result.fail(refusal));
  });
});

it("knows what is cooked on a day, and says nothing where nothing was written", () => {
  expect(menuOn(POLICY, TODAY)).toBe("豆腐、白菜、米饭");
  expect(menuOn(POLICY, date("2026-11-27"))).toBeNull();
});
