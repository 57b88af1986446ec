import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { ServiceCode } from "../catalog/index.ts";
import { AgeNotServed, NotTaken } from "../rulebook/index.ts";
import {
  bringIn,
  byStaff,
  creditOf,
  type Entry,
  EntryId,
  HadAlready,
  letIn,
  NotEatenYet,
  NothingToTakeBack,
  NotServed,
  OwesTooMuch,
  takeBack,
  weekdayOf,
} from "./index.ts";
import { COOK, came, date, entry, fen, LUNCH, NOW, POLICY, TODAY, WANG } from "./testing/facts.ts";

const id = EntryId.make("new");
const FACTS = {
  ...{ id, elder: { id: WANG, birthDate: date("1952-01-01") }, service: LUNCH, policy: POLICY },
  entries: [] as ReadonlyArray<Entry>,
};
const eight = { id: WANG, birthDate: date("1946-11-26") };

describe("the weekday", () => {
  it.each([
    ["2026-11-23", 1],
    ["2026-11-26", 4],
    ["2026-11-29", 7],
    ["2028-02-29", 2],
    ["1970-01-01", 4],
  ])("of %s is %i", (day, is) => {
    expect(weekdayOf(date(day))).toBe(is);
  });
});

describe("coming to eat", () => {
  it("costs what it costs at that age", () => {
    const made = { id, resident: WANG, on: TODAY, said: came(300), at: NOW, by: byStaff(COOK) };
    expect(letIn(FACTS, TODAY, COOK, NOW)).toEqual(Result.succeed(made));
  });

  it("is free from the eightieth birthday on, whatever is owed", () => {
    const owing = [entry(came(1_000), { on: date("2026-11-25") })];
    const facts = { ...FACTS, elder: eight, entries: owing };
    expect(letIn(facts, TODAY, COOK, NOW)).toMatchObject({ success: { said: { fen: 0 } } });
    const eve = letIn({ ...FACTS, elder: eight }, date("2026-11-25"), COOK, NOW);
    expect(eve).toMatchObject({ success: { said: { fen: 300 } } });
  });

  it("may be owed up to the limit, and paid beforehand", () => {
    const owing = (owed: number) => [entry(came(owed), { on: date("2026-11-25") })];
    expect(Result.isSuccess(letIn({ ...FACTS, entries: owing(700) }, TODAY, COOK, NOW))).toBe(true);
    expect(letIn({ ...FACTS, entries: owing(701) }, TODAY, COOK, NOW)).toEqual(
      Result.fail(new OwesTooMuch({ owed: fen(1_001), most: fen(1_000) })),
    );
    const paid = [...owing(5_000), entry({ _tag: "PaidIn", fen: fen(5_000) })];
    expect(Result.isSuccess(letIn({ ...FACTS, entries: paid }, TODAY, COOK, NOW))).toBe(true);
  });

  it.each([
    {
      name: "tomorrow",
      on: date("2026-11-27"),
      refusal: new NotEatenYet({ on: date("2026-11-27"), today: TODAY }),
    },
    {
      name: "on a Sunday",
      on: date("2026-11-22"),
      refusal: new NotServed({ title: "午餐", on: date("2026-11-22"), weekdays: [1, 2, 3, 4, 5] }),
    },
    {
      name: "to what the canteen does not serve",
      facts: { service: { ...LUNCH, code: ServiceCode.make("M04") } },
      refusal: new NotServed({ title: "午餐", on: TODAY, weekdays: [1, 2, 3, 4, 5] }),
    },
    {
      name: "twice a day",
      facts: { entries: [entry(came())] },
      refusal: new HadAlready({ title: "午餐", on: TODAY }),
    },
    {
      name: "too young",
      facts: { elder: { id: WANG, birthDate: date("1957-01-01") } },
      refusal: new AgeNotServed({ age: 69, least: 70 }),
    },
  ])("$name is refused", ({ on = TODAY, facts = {}, refusal }) => {
    expect(letIn({ ...FACTS, ...facts }, on, COOK, NOW)).toEqual(Result.fail(refusal));
  });

  it("can be written down again once it was taken back", () => {
    const mistaken = entry(came());
    const undo = takeBack({ id, entry: mistaken, entries: [mistaken] }, COOK, NOW);
    const entries = [mistaken, Result.getOrThrow(undo)];
    expect(Result.isSuccess(letIn({ ...FACTS, entries }, TODAY, COOK, NOW))).toBe(true);
    expect(takeBack({ id, entry: mistaken, entries }, COOK, NOW)).toEqual(
      Result.fail(new NothingToTakeBack()),
    );
  });
});

describe("what is brought in the place of money", () => {
  const facts = { id, resident: WANG, price: LUNCH.price };
  it("is credited at the catalog's price", () => {
    expect(bringIn(facts, { of: "大米", many: 10 }, COOK, NOW)).toMatchObject({
      success: { said: { _tag: "BroughtIn", of: "大米", unit: "斤", many: 10, fen: 2_500 } },
    });
  });

  it("is refused where nobody takes it", () => {
    expect(bringIn(facts, { of: "白酒", many: 1 }, COOK, NOW)).toEqual(
      Result.fail(new NotTaken({ of: "白酒", taken: ["大米"] })),
    );
  });

  it("stands beside money and meals", () => {
    const book = [
      entry({ _tag: "PaidIn", fen: fen(1_000) }),
      entry({ _tag: "BroughtIn", of: "大米", unit: "斤", many: 2, fen: fen(500) }),
      entry({ _tag: "Excused", until: TODAY, why: "走亲戚" }),
      entry(came(300)),
    ];
    expect(creditOf(book)).toBe(1_200);
  });
});
