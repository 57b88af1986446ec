import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { documentIn } from "./read-document.ts";
import { troubleLine } from "./trouble.ts";

type Fields = Record<string, unknown>;

const rule = (rest: Fields = {}): Fields => ({
  kind: "fixed",
  code: "A01",
  title: "探望",
  unit: "次",
  points: 2,
  caps: [],
  ...rest,
});

const document = (rest: Fields = {}): Fields => ({
  format: "huzhu-rulebook-2",
  title: "积分细则",
  version: 1,
  effectiveFrom: "2026-01-01",
  scale: 0,
  rules: [rule()],
  ...rest,
});

const lines = (text: string): ReadonlyArray<string> => {
  const read = documentIn(text);
  return Result.isSuccess(read) ? [] : read.failure.map((one) => troubleLine(one).trim());
};

const { scale, ...unscaled } = document();
const { kind, ...unkind } = rule();

describe("a broken document", () => {
  it.each([
    {
      name: "is no JSON at all",
      text: '{\n "a": 1,\n b}',
      says: "整个文件：第3行第2个字不是 JSON，请看看前后是不是少了逗号、引号或括号",
    },
    { name: "ends early", text: "", says: "整个文件：不是完整的 JSON，请看看是不是少了一截" },
    {
      name: "is a list",
      text: "[]",
      says: "整个文件：现在是 []，这里要写一组内容（写在 { } 里）",
    },
    { name: "has no scale", text: unscaled, says: "scale：缺少这一项，请补上" },
    {
      name: "counts in too many decimals",
      text: { scale: 7 },
      says: "scale：现在是 7，请写 0、1、2、3 之一",
    },
    {
      name: "takes effect on no day",
      text: { effectiveFrom: "2026-02-30" },
      says: 'effectiveFrom：现在是 "2026-02-30"，日历上没有这一天，请改正',
    },
    {
      name: "writes the date otherwise",
      text: { effectiveFrom: "2026/3/5" },
      says: 'effectiveFrom：现在是 "2026/3/5"，请写成 2026-03-05 这样',
    },
    {
      name: "has no list of rules",
      text: { rules: "无" },
      says: 'rules：现在是 "无"，这里要写列表（写在 [ ] 里）',
    },
    {
      name: "has a section that there is not",
      text: { redemptions: {} },
      says: "redemptions：没有这一项，是不是“redemption”？不是就删掉",
    },
    {
      name: "gives nothing",
      text: { rules: [rule({ points: 0 })] },
      says: "rules[0].points：现在是 0，请写 1 到 100000000 之间的数",
    },
    {
      name: "gives halves",
      text: { rules: [rule(), rule({ points: 2.5 })] },
      says: "rules[1].points：现在是 2.5，请写整数",
    },
    {
      name: "writes a number in quotes",
      text: { rules: [rule({ points: "2" })] },
      says: 'rules[0].points：现在是 "2"，这里要写数字（不加引号）',
    },
    {
      name: "has a kind of rule that there is not",
      text: { rules: [rule({ kind: "fix" })] },
      says:
        'rules[0].kind：现在是 "fix"，请写 "fixed"、"range"、"perQuantity"、"graded"、"byClass"、' +
        '"fullMark"、"bucket"、"deduction"、"absence"、"veto" 之一',
    },
    {
      name: "has a rule without a kind",
      text: { rules: [unkind] },
      says:
        'rules[0].kind：缺少这一项，请写 "fixed"、"range"、"perQuantity"、"graded"、"byClass"、' +
        '"fullMark"、"bucket"、"deduction"、"absence"、"veto" 之一',
    },
    {
      name: "misspells a key",
      text: { rules: [rule({ cap: [] })] },
      says: "rules[0].cap：没有这一项，是不是“caps”？不是就删掉",
    },
    {
      name: "adds what nobody knows",
      text: { rules: [rule({ whatever: 1 })] },
      says: "rules[0].whatever：没有这一项，请删掉",
    },
    {
      name: "has a code with blanks",
      text: { rules: [rule({ code: "A 01" })] },
      says: 'rules[0].code：现在是 "A 01"，只用字母、数字、点和横线，1到32个字',
    },
    {
      name: "has an empty title",
      text: { rules: [rule({ title: " " })] },
      says: 'rules[0].title：现在是 " "，请写上文字，不能空着',
    },
    {
      name: "caps by the moon",
      text: { rules: [rule({ caps: [{ period: "moon", most: 3 }] })] },
      says:
        'rules[0].caps[0].period：现在是 "moon"，请写 "day"、"week"、"month"、"twoMonths"、' +
        '"quarter"、"halfYear"、"year"、"activity"、"life"、"balance" 之一',
    },
    {
      name: "asks for none of the values of a fact",
      text: { rules: [rule({ when: { fact: "class", is: [] } })] },
      says: "rules[0].when.is：现在是 []，至少要有 1 个",
    },
    {
      name: "caps with nothing",
      text: { rules: [rule({ caps: [{ period: "month", most: 0 }] })] },
      says: "rules[0].caps[0].most：现在是 0，请写大于 0 的数",
    },
  ])("$name", ({ text, says }) => {
    const whole = text === unscaled ? text : typeof text === "string" ? text : document(text);
    expect(lines(typeof whole === "string" ? whole : JSON.stringify(whole))).toEqual([says]);
  });

  it("tells all of its troubles at once, in the order of the document", () => {
    const broken = document({ version: 0, rules: [rule({ points: 0, unit: 3 })] });
    expect(lines(JSON.stringify(broken)).map((line) => line.split("：")[0])).toEqual([
      "version",
      "rules[0].unit",
      "rules[0].points",
    ]);
  });
});

it("a document may begin with a mark of its encoding", () => {
  expect(lines(`\uFEFF${JSON.stringify(document())}`)).toEqual([]);
});
