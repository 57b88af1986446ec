import { changePointsPolicy, pointsPolicy } from "@huzhu/contract";
import { DEFAULT_POLICY, type PointsPolicy } from "@huzhu/domain/points";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { TODAY } from "../../testing/village.ts";
import { PolicyForm } from "./policy-form.svelte.ts";
import { expiryWords } from "./words.ts";

const FULL: PointsPolicy = {
  expiry: { kind: "months", months: 12, graceDays: 15, carryOver: 30 },
  matching: { origins: ["granted"], earned: 1, per: 5 },
  giftTies: ["子女", "父母"],
  conversion: { minutes: 60, points: 2 },
};

const opened = async (policy: PointsPolicy) => {
  const saved: PointsPolicy[] = [];
  const server = new FakeServer()
    .on(pointsPolicy, () => Result.succeed(saved.at(-1) ?? policy))
    .on(changePointsPolicy, ({ body }) => {
      saved.push(body);
      return Result.succeed(body);
    });
  const form = new PolicyForm(deskAt(server), TODAY);
  await form.open();
  return { form, saved };
};

describe("how long points live, in a sentence", () => {
  it.each([
    { name: "for ever", expiry: { kind: "never" }, words: "积分长期有效，不会过期。" },
    {
      name: "a year, with grace and a part carried over",
      expiry: FULL.expiry,
      words:
        "积分从挣到那天起，12个月内能用，再宽限15天；到期没用完的，30%结转，其余清零。比如今天挣的，最晚用到2027年3月20日。",
    },
    {
      name: "to the end of the year",
      expiry: { kind: "year-end", years: 0, graceDays: 0, carryOver: 0 },
      words: "积分用到当年的12月31日；到期没用完的全部清零。比如今天挣的，最晚用到2026年12月31日。",
    },
    {
      name: "to the end of the next year, all carried over",
      expiry: { kind: "year-end", years: 1, graceDays: 0, carryOver: 100 },
      words:
        "积分用到第二年的12月31日；到期没用完的全部结转。比如今天挣的，最晚用到2027年12月31日。",
    },
  ] as const)("$name", ({ expiry, words }) => {
    expect(expiryWords(expiry, TODAY)).toBe(words);
  });
});

describe("the points policy", () => {
  it.each([
    { name: "the usual", policy: DEFAULT_POLICY },
    { name: "one with everything", policy: FULL },
  ])("is filled in as it is, and nothing is changed by that: $name", async ({ policy }) => {
    const { form } = await opened(policy);
    expect([form.policy, form.changed]).toEqual([policy, false]);
  });

  it("says what it means while it is filled in", async () => {
    const { form, saved } = await opened(DEFAULT_POLICY);
    form.match("granted", true);
    form.per.text = "5";
    form.ties = "子女，父母 子女";
    form.converts = true;
    form.worth = "2";
    expect(form.sentences).toEqual([
      "积分长期有效，不会过期。",
      "换东西时，村里发的每用5分，要搭1分自己挣的。",
      "积分可以转给子女、父母家，也可以转给小组。",
      "时间币可以换积分，每60分钟换2分。",
    ]);
    await form.save();
    expect(saved).toEqual([{ ...FULL, expiry: { kind: "never" } }]);
    expect(form.changed).toBe(false);
  });

  it("is not sent while a number is missing", async () => {
    const { form, saved } = await opened(FULL);
    form.months.text = "";
    expect([form.policy, form.months.problem]).toEqual([null, "要写1到120的整数"]);
    await form.save();
    expect(saved).toEqual([]);
  });
});
