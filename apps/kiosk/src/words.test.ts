import { describe, expect, it } from "vitest";
import { MESSAGES } from "./messages.ts";
import { KIOSK_REFUSALS, refusalOf } from "./refusal.ts";
import { troubleOf, troubleWith, WORDS } from "./words.ts";

const tags = new Set(KIOSK_REFUSALS.map(({ identifier }) => identifier));

const hanzi = (text: string): number => [...text.matchAll(/\p{Script=Han}/gu)].length;

it("has words for every refusal that the kiosk's endpoints can give, and for no other", () => {
  expect(new Set(Object.keys(WORDS))).toEqual(tags);
});

it.each([
  {
    name: "short of points says how many",
    tag: "ShortOfPoints",
    fields: { balance: 56, price: 62, short: 6 },
    what: "还差6分",
  },
  {
    name: "a changed price says the new one",
    tag: "PriceChanged",
    fields: { good: "g-egg", name: "鸡蛋", shown: 20, current: 22 },
    what: "鸡蛋现在要22分",
  },
  {
    name: "sold out says what",
    tag: "OutOfStock",
    fields: { good: "g-egg", name: "鸡蛋", onHand: 0, wanted: 1 },
    what: "鸡蛋换完了",
  },
  {
    name: "used up says when there is more",
    tag: "QuotaUsed",
    fields: {
      ...{ good: "g-oil", name: "菜油", unit: "瓶", left: 0, within: "month" },
      again: "2026-12-01",
    },
    what: "领完了，12月1日再来换",
  },
  { name: "an unknown card", tag: "CardUnknown", fields: {}, what: "这张卡还没登记" },
  {
    name: "something that this kiosk has never heard of is the machine's fault",
    tag: "SomethingNew",
    fields: { depth: 3 },
    what: "机器没弄好，不是您的错",
  },
])("$name", ({ tag, fields, what }) => {
  const refusal = refusalOf({ _tag: "Refused", status: 422, tag, sentence: "", fields });
  expect(troubleOf(refusal, 0, "").what.zh).toBe(what);
});

it("writes points in the village's scale", () => {
  const fields = { balance: 560, price: 625, short: 65 };
  const refused = {
    _tag: "Refused",
    status: 422,
    tag: "ShortOfPoints",
    sentence: "",
    fields,
  } as const;
  expect(troubleOf(refusalOf(refused), 1, "").what.zh).toBe("还差6.5分");
});

it("tells the village's own sentence where a cadre would be told the same", () => {
  const sentence = "这条规定现在不能申报";
  const refused = { _tag: "Refused", status: 409, tag: "PeriodClosed", sentence } as const;
  const fields = { eventDate: "2026-10-30", closedThrough: "2026-10-31" };
  expect(troubleWith({ ...refused, fields }, "asked", 0, refusalOf).what.zh).toBe(sentence);
});

describe("every message", () => {
  it.each(Object.entries(MESSAGES).map(([key, { zh }]) => ({ key, zh })))("$key: $zh", ({ zh }) => {
    const said = zh.replace(/\{\w+\}/g, "");
    expect(hanzi(said)).toBeLessThanOrEqual(14);
    expect(said).not.toMatch(/[A-Za-z,.?!！]/);
  });
});
