import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { CalendarDate, Instant } from "../../time/index.ts";
import {
  answerRemark,
  closeRemark,
  NotOfVillage,
  Party,
  RemarkClosed,
  RemarkDueBefore,
  RemarkId,
  RemarkUnanswered,
  remark,
  StaffId,
} from "../index.ts";

const on = CalendarDate.make("2026-11-23");
const writing = { by: StaffId.make("t"), on, at: Instant.make(1) };
const ASKED = {
  id: RemarkId.make("r"),
  to: "fund-committee",
  what: "请公开三季度账",
  due: on,
} as const;

const open = Result.getOrThrow(remark(ASKED, writing));
const answered = Result.getOrThrow(answerRemark(open, "已经公开", writing));
const closed = Result.getOrThrow(closeRemark(answered, writing));

describe("a remark of the township", () => {
  it("is answered, more than once if need be, and then closed", () => {
    const again = Result.getOrThrow(answerRemark(answered, "也贴在公示栏了", writing));
    expect(again.answers.map(({ words }) => words)).toEqual(["已经公开", "也贴在公示栏了"]);
    expect(closed.closed).toEqual(writing);
  });

  it.each(Party.literals)("to %s goes to a party of the village only", (to) => {
    const above = to === "township" || to === "county";
    expect(Result.isFailure(remark({ ...ASKED, to }, writing))).toBe(above);
    if (above) {
      expect(remark({ ...ASKED, to }, writing)).toEqual(Result.fail(new NotOfVillage({ to })));
    }
  });

  it.each([
    {
      name: "due before it is written",
      done: () => remark({ ...ASKED, due: CalendarDate.make("2026-11-22") }, writing),
      refusal: new RemarkDueBefore({ due: CalendarDate.make("2026-11-22"), today: on }),
    },
    {
      name: "closed unanswered",
      done: () => closeRemark(open, writing),
      refusal: new RemarkUnanswered(),
    },
    {
      name: "closed twice",
      done: () => closeRemark(closed, writing),
      refusal: new RemarkClosed({ on }),
    },
    {
      name: "answered when closed",
      done: () => answerRemark(closed, "晚了", writing),
      refusal: new RemarkClosed({ on }),
    },
  ])("is not $name", ({ done, refusal }) => {
    expect(done()).toEqual(Result.fail(refusal));
  });
});
