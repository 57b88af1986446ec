import { checkRulebook } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { faultTrouble } from "./fault-words.ts";
import { documentIn } from "./read-document.ts";
import { troubleLine } from "./trouble.ts";

type Fields = Record<string, unknown>;

const rule = (code: string, rest: Fields = {}): Fields => ({
  kind: "fixed",
  code,
  title: "探望",
  unit: "次",
  points: 2,
  caps: [],
  ...rest,
});

const lines = (rest: Fields): ReadonlyArray<string> => {
  const document = {
    format: "huzhu-rulebook-2",
    title: "积分细则",
    version: 1,
    effectiveFrom: "2026-01-01",
    scale: 0,
    rules: [rule("A01")],
    ...rest,
  };
  const read = Result.getOrThrow(documentIn(JSON.stringify(document)));
  return checkRulebook(read).map((fault) => troubleLine(faultTrouble(fault)).trim());
};

describe("a document that contradicts itself", () => {
  it.each([
    {
      name: "has nothing in it",
      rest: { rules: [] },
      says: "整个文件：细则是空的，至少写一条规则",
    },
    {
      name: "has one code twice",
      rest: { rules: [rule("A01"), rule("A01")] },
      says: "rules[1].code：编号“A01”和第1条的重了，请换一个编号",
    },
    {
      name: "takes from what is no bucket",
      rest: { rules: [rule("A01"), rule("F01", { kind: "deduction", from: "A01" })] },
      says: "rules[1].from：“A01”不是基础分（bucket），请写一条基础分的编号",
    },
    {
      name: "caps a category that there is not",
      rest: { caps: [{ period: "month", most: 9, of: "holder", category: "环境" }] },
      says: "caps[0].category：没有一条规则是“环境”类的，请改类名，或删掉这个上限",
    },
    {
      name: "has a ceiling for one claim",
      rest: { caps: [{ period: "activity", most: 9, of: "village" }] },
      says: 'caps[0].period：全村的上限不能按 "activity" 算，请写一段时间，比如 month',
    },
    {
      name: "gives more at once than its cap allows",
      rest: { rules: [rule("A01", { caps: [{ period: "month", most: 1 }] })] },
      says: "提醒 rules[0].caps[0].most：一次就有 2，超过了自己的上限 1，请确认",
    },
  ])("$name", ({ rest, says }) => {
    expect(lines(rest)).toEqual([says]);
  });
});
