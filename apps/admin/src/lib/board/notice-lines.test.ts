import type { BoardRow } from "@huzhu/contract";
import { ClaimId } from "@huzhu/domain/claims";
import { Points, TransferId } from "@huzhu/domain/points";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { claimAt, STATES } from "../../testing/claims.ts";
import { LI, NOW, TODAY, ZHANG } from "../../testing/village.ts";
import { noticeErrata, noticeLines, noticeSpan } from "./notice-lines.ts";

const words = {
  quantity: ({ quantity, unit }: { quantity: number; unit: string }) => `${quantity}${unit}`,
  points: (amount: Points) => String(amount),
};

const POOR = { note: "家里困难，常年吃药", particulars: { reason: "残疾" } };
const { name: LI_NAME, household, householdNumber, id: resident } = LI;
const li = { household, householdNumber, resident, residentName: LI_NAME, head: LI_NAME };

const rows: ReadonlyArray<BoardRow> = [
  { claim: claimAt(STATES.Halted, { ...li, ...POOR }), points: Points.make(-5), steps: [] },
  { claim: claimAt(STATES.OnNotice, POOR), points: Points.make(6), steps: [] },
  {
    claim: claimAt(STATES.OnNotice, { id: ClaimId.make("none"), residentName: null, head: null }),
    points: null,
    steps: [],
  },
];

const DAYS_LATER = 40 * 86_400_000;

describe("the lines of a printed notice", () => {
  it("name nobody whole, and say nothing of why", () => {
    const printed = JSON.stringify(noticeLines(rows, words));
    for (const secret of [ZHANG.name, LI.name, "困难", "吃药", "残疾"]) {
      expect(printed).not.toContain(secret);
    }
  });

  it("stand by the household's number, and mark what is halted", () => {
    expect(
      noticeLines(rows, words).map(({ number, name, what, points }) => [
        number,
        name,
        what,
        points,
      ]),
    ).toEqual([
      ["001", "张**", "打扫河道，2小时", "+6"],
      ["001", "", "打扫河道，2小时", "—"],
      ["002", "李**", "打扫河道，2小时（有异议，先停着）", "-5"],
    ]);
  });

  it("hang from the first day to the last", () => {
    expect(noticeSpan(rows)).toEqual({ from: TODAY, until: "2026-03-08" });
    expect(noticeSpan([])).toBeNull();
  });
});

describe("the corrections on it", () => {
  const wrong = claimAt({
    ...{ ...STATES.Approved, _tag: "Reversed", why: "其实住院了" },
    transfer: TransferId.make("transfer-9"),
  });
  const right = claimAt({ ...STATES.Approved, points: Points.make(3) });

  it("say what was wrong and what stands for it, and not why", () => {
    expect(noticeErrata([{ wrong, right, at: NOW }], TODAY, words)).toEqual([
      "上寨 001号 张**：3月5日，打扫河道，2小时，6分；更正为2小时，3分。",
    ]);
  });

  it("say so where nothing does", () => {
    expect(noticeErrata([{ wrong, right: null, at: NOW }], TODAY, words)).toEqual([
      "上寨 001号 张**：3月5日，打扫河道，2小时，6分；作废，不算分。",
    ]);
  });

  it("hang for a month", () => {
    const at = Instant.make(NOW - DAYS_LATER);
    expect(noticeErrata([{ wrong, right, at }], TODAY, words)).toEqual([]);
    expect(
      noticeErrata([{ wrong, right, at }], CalendarDate.make("2026-02-01"), words),
    ).toHaveLength(1);
  });
});
