import type { ClaimState } from "@huzhu/domain/claims";
import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import {
  APPEAL,
  claimAt,
  LI_CLERK,
  NAMES,
  PROCEDURE,
  SIGNED,
  STATES,
} from "../../testing/claims.ts";
import { NOW, TODAY } from "../../testing/village.ts";
import { onwardWords, standingOf } from "./standing.ts";

const [first] = SIGNED;
const half: ClaimState = { ...STATES.Checking, round: 2, signed: first ? [first] : [] };
const second: ClaimState = { ...STATES.Checking, check: 1, signed: SIGNED };

describe("where a claim stands, in words", () => {
  it.each([
    { name: "at its first check", state: STATES.Checking, word: "等初审", line: "还差2人签字" },
    {
      name: "signed once, the second time round",
      state: half,
      word: "等初审",
      line: "第2次申报 初审：李会计签了 还差1人签字",
    },
    {
      name: "at its second check",
      state: second,
      word: "等复核",
      line: "初审：李会计、田主任签了",
    },
    { name: "given back", state: STATES.Returned, word: "已退回", line: "李会计：数量不对" },
    { name: "hanging", state: STATES.OnNotice, word: "公示中", line: "到2026年3月8日，还有3天" },
    { name: "objected", state: STATES.Halted, word: "有异议", line: "1条异议等着处理，先不入账" },
    {
      name: "appealed",
      state: { ...STATES.Approved, appeal: APPEAL },
      word: "已入账",
      line: "申诉了，等着处理",
    },
  ])("$name", ({ state, word, line }) => {
    const standing = standingOf(claimAt(state), PROCEDURE, NAMES, TODAY);
    expect([standing.word, standing.lines.join(" ")]).toEqual([word, line]);
  });

  it("is over with the last day, without anybody doing anything", () => {
    const after = CalendarDate.make("2026-03-09");
    const { word } = standingOf(claimAt(STATES.OnNotice), PROCEDURE, NAMES, after);
    expect(word).toBe("待入账");
  });

  it.each([
    {
      name: "one more signature",
      state: STATES.Checking,
      step: "Checking",
      words: "签好了，还差1人签字",
    },
    { name: "the next check", state: half, step: "Checking", words: "签好了，接着复核" },
    { name: "the board", state: second, step: "Checked", words: "签好了，接着挂公示栏" },
  ] as const)("goes on to $name", ({ state, step, words }) => {
    const row = claimAt(state);
    expect(onwardWords(row, { _tag: "Signed", claim: row.id, step }, PROCEDURE)).toBe(words);
  });

  it("names nobody who is not known", () => {
    const state = { ...STATES.Returned, by: LI_CLERK, at: NOW };
    expect(standingOf(claimAt(state), PROCEDURE, {}, TODAY).lines).toEqual(["工作人员：数量不对"]);
  });
});
