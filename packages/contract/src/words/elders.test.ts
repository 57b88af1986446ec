import {
  CertificationId,
  CertifiedAlready,
  DueState,
  type GroupReason,
  ItemsMissing,
  MarkOutOfRange,
  type NextAssessment,
} from "@huzhu/domain/elders";
import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { groupReasonWords, nextAssessmentWords, sentenceOf } from "../index.ts";

const date = (text: string) => CalendarDate.make(text);
const certification = CertificationId.make("paper");

describe("why an elder is in a group", () => {
  it.each<readonly [GroupReason, string]>([
    [{ _tag: "OfAge", age: 83 }, "83岁，满80岁"],
    [{ _tag: "OnlyOneAtHome", away: 0 }, "户内只有本人"],
    [{ _tag: "OnlyOneAtHome", away: 2 }, "户内在家只有本人，2人外出"],
    [{ _tag: "NoChildAtHome", others: 0, childrenAway: 0 }, "在家没有子女，没有别人"],
    [
      { _tag: "NoChildAtHome", others: 1, childrenAway: 2 },
      "在家没有子女，2个子女外出，在家还有1人",
    ],
    [{ _tag: "AllChildrenAway", children: 1, since: null }, "户内1个子女都外出"],
    [
      { _tag: "AllChildrenAway", children: 2, since: date("2025-03-01") },
      "户内2个子女都外出，最晚的一个2025-03-01走的",
    ],
    [{ _tag: "Certified", certification, until: null }, "有证件，长期有效"],
    [{ _tag: "Certified", certification, until: date("2026-12-31") }, "有证件，有效到2026-12-31"],
  ])("%j is told as %s", (why, words) => {
    expect(groupReasonWords(why)).toBe(words);
  });
});

describe("the next assessment", () => {
  const due = date("2026-03-19");
  const words: Record<DueState, string> = {
    never: "没评过",
    first: "该做首次评估",
    valid: "有效到2026-03-19",
    soon: "快到期，2026-03-19到期",
    overdue: "过期了，2026-03-19到期",
    event: "情况有变，2026-03-19前复评",
  };
  it.each(DueState.literals)("that is %s has its words", (state) => {
    const open = state === "never" || state === "first";
    const next: NextAssessment = { state, due: open ? null : due };
    expect(nextAssessmentWords(next)).toBe(words[state]);
  });
});

describe("a refusal names", () => {
  it("the first items that are missing, and how many", () => {
    const few = new ItemsMissing({ items: ["eating", "stairs"] });
    expect(sentenceOf(few, 0)).toBe("还有2项没有评：进食、上下楼梯");
    const many = new ItemsMissing({ items: ["eating", "stairs", "memory", "sight"] });
    expect(sentenceOf(many, 0)).toBe("还有4项没有评：进食、上下楼梯、记忆等");
  });
  it("what an item can have", () => {
    const refusal = new MarkOutOfRange({ item: "stairs", mark: 4, most: 3 });
    expect(sentenceOf(refusal, 0)).toBe("上下楼梯只能打0到3分，4分不行");
  });
  it("what stands already", () => {
    const refusal = new CertifiedAlready({
      group: "lowIncome",
      from: date("2026-01-01"),
      until: null,
    });
    expect(sentenceOf(refusal, 0)).toBe("低保已经登记过了（2026-01-01起，长期），时间重叠");
  });
});
