import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { AgeNotServed, NotTaken, offset, priceFor, RuleCode, type Tariff } from "../index.ts";

/** 敬老食堂: 3 yuan from 70, free from 80. */
const lunch: Tariff = {
  code: RuleCode.make("lunch"),
  title: "午餐",
  unit: "餐",
  tiers: [
    { age: 80, fen: 0 },
    { age: 70, fen: 300 },
  ],
  inKind: [
    { of: "大米", unit: "斤", fen: 250 },
    { of: "菜油", unit: "斤", fen: 900 },
  ],
};

describe("a price by age", () => {
  it.each([
    { name: "is that of the first tier on its birthday", age: 70, price: Result.succeed(300) },
    { name: "stays until the next", age: 79, price: Result.succeed(300) },
    { name: "is nothing from eighty on", age: 80, price: Result.succeed(0) },
    { name: "is nothing for the oldest", age: 104, price: Result.succeed(0) },
    {
      name: "is not known for who is younger",
      age: 69,
      price: Result.fail(new AgeNotServed({ age: 69, least: 70 })),
    },
  ])("$name", ({ age, price }) => {
    expect(priceFor(lunch, age)).toEqual(price);
    expect(priceFor({ ...lunch, tiers: lunch.tiers.toReversed() }, age)).toEqual(price);
  });
});

describe("what is brought in the place of money", () => {
  it.each([
    { name: "nothing", brought: [], credit: Result.succeed(0) },
    {
      name: "several things, one of them twice",
      brought: [
        { of: "大米", many: 10 },
        { of: "菜油", many: 1 },
        { of: "大米", many: 2 },
      ],
      credit: Result.succeed(3_900),
    },
    {
      name: "what is not taken",
      brought: [
        { of: "大米", many: 1 },
        { of: "白酒", many: 1 },
      ],
      credit: Result.fail(new NotTaken({ of: "白酒", taken: ["大米", "菜油"] })),
    },
  ])("is credited: $name", ({ brought, credit }) => {
    expect(offset(lunch, brought)).toEqual(credit);
  });

  it("is nothing at all where the tariff takes money only", () => {
    const { inKind: _, ...money } = lunch;
    expect(offset(money, [{ of: "大米", many: 1 }])).toEqual(
      Result.fail(new NotTaken({ of: "大米", taken: [] })),
    );
  });
});
