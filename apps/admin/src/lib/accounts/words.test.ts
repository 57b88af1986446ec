import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { DANCERS, HOME, POOL, TIME } from "../../testing/ledger.ts";
import { placeOf, portionWords, titleOf } from "./words.ts";

describe("whose an account is", () => {
  it.each([
    { name: "a household's", account: HOME, title: "张三家", place: "上寨 户号001" },
    { name: "a person's", account: TIME, title: "张三的时间币", place: "户号001" },
    { name: "a group's", account: DANCERS, title: "舞蹈队", place: "小组的账户" },
    {
      name: "the village's",
      account: POOL,
      title: "互助池",
      place: "捐出来的，留着帮有困难的人家",
    },
    {
      name: "the village's of time",
      account: { ...POOL, unit: "time" as const },
      title: "互助池（时间币）",
      place: "捐出来的，留着帮有困难的人家",
    },
  ])("$name", ({ account, title, place }) => {
    expect([titleOf(account), placeOf(account)]).toEqual([title, place]);
  });
});

describe("a portion of points", () => {
  it.each([
    { name: "with a last day", expires: "2027-03-05", words: "村里发的，2027年3月5日止" },
    { name: "without one", expires: null, words: "村里发的，长期有效" },
  ])("$name", ({ expires, words }) => {
    const on = expires === null ? null : CalendarDate.make(expires);
    expect(portionWords({ origin: "granted", expires: on })).toBe(words);
  });
});
