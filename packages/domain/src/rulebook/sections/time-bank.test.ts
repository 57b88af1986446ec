import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  convertibleOf,
  DonationNotAllowed,
  mayDonateTime,
  maySpendTime,
  RelationNotAllowed,
  RelationTooYoung,
  type TimeBank,
  type TimeSpender,
  TooYoungToSpend,
} from "../index.ts";

/** From 65, in special hardship from 60; for spouses and parents of 60. */
const bank: TimeBank = {
  by: "hour",
  age: 65,
  hardshipAge: 60,
  relations: ["配偶", "父母"],
  relationAge: 60,
  donateTo: ["困难老人", "平台"],
  convertible: 30,
};
const open: TimeBank = { by: "act" };
const yes = Result.succeed(undefined);

interface Case {
  readonly name: string;
  readonly spender: TimeSpender;
  readonly of?: TimeBank;
  readonly answer: ReturnType<typeof maySpendTime>;
}

const CASES: ReadonlyArray<Case> = [
  { name: "from the age on", spender: { age: 65 }, answer: yes },
  {
    name: "not a year before",
    spender: { age: 64 },
    answer: Result.fail(new TooYoungToSpend({ age: 64, least: 65 })),
  },
  { name: "earlier in hardship", spender: { age: 60, hardship: true }, answer: yes },
  {
    name: "not before the age for hardship",
    spender: { age: 59, hardship: true },
    answer: Result.fail(new TooYoungToSpend({ age: 59, least: 60 })),
  },
  {
    name: "from the common age in hardship, where no other is set",
    spender: { age: 64, hardship: true },
    of: { by: "hour", age: 65 },
    answer: Result.fail(new TooYoungToSpend({ age: 64, least: 65 })),
  },
  {
    name: "never later in hardship than without",
    spender: { age: 65, hardship: true },
    of: { ...bank, hardshipAge: 70 },
    answer: yes,
  },
  {
    name: "not where nobody knows the age",
    spender: { age: null },
    answer: Result.fail(new TooYoungToSpend({ age: null, least: 65 })),
  },
  { name: "at any age where the bank sets none", spender: { age: null }, of: open, answer: yes },
  {
    name: "on a relation that is old enough, whatever the spender's age",
    spender: { age: 35, relation: { is: "父母", age: 60 } },
    answer: yes,
  },
  {
    name: "not on a relation that is too young",
    spender: { age: 70, relation: { is: "配偶", age: 59 } },
    answer: Result.fail(new RelationTooYoung({ relation: "配偶", age: 59, least: 60 })),
  },
  {
    name: "not on a relation whose age nobody knows",
    spender: { age: 70, relation: { is: "配偶", age: null } },
    answer: Result.fail(new RelationTooYoung({ relation: "配偶", age: null, least: 60 })),
  },
  {
    name: "on a relation of any age, where the bank sets none",
    spender: { age: 70, relation: { is: "孙辈", age: null } },
    of: { by: "bid", relations: ["孙辈"] },
    answer: yes,
  },
  {
    name: "not on others",
    spender: { age: 70, relation: { is: "朋友", age: 80 } },
    answer: Result.fail(new RelationNotAllowed({ relation: "朋友", allowed: ["配偶", "父母"] })),
  },
  {
    name: "on nobody but oneself, where the bank lists nobody",
    spender: { age: 70, relation: { is: "配偶", age: 80 } },
    of: open,
    answer: Result.fail(new RelationNotAllowed({ relation: "配偶", allowed: [] })),
  },
];

describe("saved hours", () => {
  it.each(CASES)("are spent $name", ({ spender, of = bank, answer }) => {
    expect(maySpendTime(of, spender)).toEqual(answer);
  });

  it("are given to those whom the bank lists, and to nobody where it lists none", () => {
    expect(mayDonateTime(bank, "平台")).toEqual(yes);
    expect(mayDonateTime(bank, "朋友")).toEqual(
      Result.fail(new DonationNotAllowed({ to: "朋友", allowed: ["困难老人", "平台"] })),
    );
    expect(mayDonateTime(open, "平台")).toEqual(
      Result.fail(new DonationNotAllowed({ to: "平台", allowed: [] })),
    );
  });

  it.each([
    { name: "a share of all that was earned", of: bank, earned: 1_000, before: 0, left: 300 },
    { name: "less what was converted before", of: bank, earned: 1_000, before: 299, left: 1 },
    { name: "whole minutes, rounded down", of: bank, earned: 99, before: 0, left: 29 },
    { name: "nothing where more was converted before", of: bank, earned: 100, before: 31, left: 0 },
    { name: "nothing where the bank has no share", of: open, earned: 1_000, before: 0, left: 0 },
  ])("become goods: $name", ({ of, earned, before, left }) => {
    expect(convertibleOf(of, earned, before)).toBe(left);
  });
});
