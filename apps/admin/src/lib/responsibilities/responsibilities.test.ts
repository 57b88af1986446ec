import {
  adoptDuties,
  answerRemark,
  approveProvider,
  closeRemark,
  providerRequests,
  type ResponsibilityRow,
  remarks,
  responsibilities,
  waitingForMe,
  writeRemark,
} from "@huzhu/contract";
import {
  answerRemark as answer,
  type DutyMatrix,
  RESPONSIBILITIES,
  type Remark,
  RemarkId,
  remark,
  StaffId,
} from "@huzhu/domain/governance";
import { ProviderId } from "@huzhu/domain/market";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { Ruling } from "../township/ruling.svelte.ts";
import { DutiesPage } from "./duties.svelte.ts";
import { RemarksPage } from "./remarks.svelte.ts";
import { WaitingForMe } from "./waiting.svelte.ts";
import { clockWords, handsWords, overdueWords, partIn } from "./words.ts";

const TODAY = CalendarDate.make("2026-11-23");
const ROWS: ReadonlyArray<ResponsibilityRow> = RESPONSIBILITIES.map(
  ({ checkedBy = null, ...one }) => ({ ...one, checkedBy, brought: null }),
);
const rowOf = (code: string): ResponsibilityRow => {
  const row = ROWS.find((one) => one.code === code);
  if (!row) throw new Error(code);
  return row;
};
const late = (over: number, count: number) => ({
  ...{ ...rowOf("check"), obligation: "decide-claim" as const, count },
  ...{ since: TODAY, due: TODAY, over },
});

const by = { by: StaffId.make("t"), on: TODAY, at: Instant.make(0) };
const OPEN = Result.getOrThrow(
  remark({ id: RemarkId.make("r"), to: "family", what: "看看老人", due: TODAY }, by),
);
const shown = (one: Remark) => ({
  ...one,
  ...{ writer: "罗民政", late: false },
  answers: one.answers.map(({ words, on }) => ({ words, on, writer: "王主任" })),
});

describe("the list of who answers for what", () => {
  it("says whose part is what, and who does it", () => {
    expect(partIn(rowOf("check"), "supervision-committee")).toBe("负责");
    expect(partIn(rowOf("check"), "township")).toBe("监督");
    expect(partIn(rowOf("check"), "elder")).toBe("");
    expect(handsWords(rowOf("support"))).toBe("不在系统里办");
    expect(handsWords(rowOf("shop"))).toBe("管理员、超市管理员");
    expect(clockWords(rowOf("check"))).toBe("审核申报：7天内；答复申报的异议：7天内");
    expect(clockWords(rowOf("seats"))).toBe("委员换届：到期就办");
    expect(overdueWords(late(3, 1))).toBe("审核申报：过期3天");
    expect(overdueWords(late(3, 2))).toBe("审核申报：2件过期，最久3天");
  });

  it("becomes the next version by what is changed, on top of what was changed before", async () => {
    const first: DutyMatrix = {
      ...{ version: 1, effectiveFrom: TODAY, because: "村民会议" },
      changes: [{ code: "shop", party: "society", hands: ["keeper"], clocks: [] }],
    };
    let sent: DutyMatrix | null = null;
    const view = { rows: ROWS, overdue: [], current: 1, versions: [first], staff: [] };
    const server = new FakeServer()
      .on(responsibilities, () => Result.succeed(view))
      .on(adoptDuties, ({ body }) => {
        sent = body.matrix;
        return Result.succeed({ version: 2 });
      });
    const page = new DutiesPage(deskAt(server), TODAY);
    await page.load();
    expect(page.versions[0]?.changes.map(({ after }) => after.code)).toEqual(["shop"]);
    page.begin();
    page.choose("shop");
    expect([page.party, page.hands]).toEqual(["society", ["keeper"]]);
    page.choose("check");
    page.tick("cadre", false);
    page.days["decide-claim"] = "5";
    page.put();
    expect(page.draft).toBeNull();
    page.because = "支委会";
    await page.adopt();
    expect(sent).toMatchObject({
      version: 2,
      changes: [
        { code: "shop" },
        { code: "check", hands: ["admin"], clocks: [{ days: 5 }, { days: 7 }] },
      ],
    });
    expect(page.done).toBe("第2版权责清单从2026-11-23起");
  });

  it("tells on today what is late, and a remark for itself", async () => {
    const said = { ...late(2, 1), obligation: "answer-remark" as const };
    const server = new FakeServer().on(waitingForMe, () =>
      Result.succeed({ overdue: [late(3, 1), said], remarks: [shown(OPEN)] }),
    );
    const mine = new WaitingForMe(deskAt(server));
    expect(mine.nothing).toBe(true);
    await mine.load();
    expect(mine.overdue.map(({ obligation }) => obligation)).toEqual(["decide-claim"]);
    expect(mine.remarks).toHaveLength(1);
  });
});

describe("a remark", () => {
  it("is written, answered and closed", async () => {
    const done: string[] = [];
    let now: Remark = OPEN;
    const id = { remark: OPEN.id };
    const server = new FakeServer()
      .on(remarks, () => Result.succeed([shown(now)]))
      .on(writeRemark, ({ body }) => {
        done.push(`${body.to} ${body.due}`);
        return Result.succeed(id);
      })
      .on(answerRemark, ({ body }) => {
        now = Result.getOrThrow(answer(now, body.words, by));
        return Result.succeed(id);
      })
      .on(closeRemark, () => {
        now = { ...now, closed: by };
        return Result.succeed(id);
      });
    const page = new RemarksPage(deskAt(server), TODAY);
    await page.load();
    page.begin();
    expect(page.written).toBeNull();
    page.what = "请公开账";
    await page.write();
    expect(done).toEqual(["village-committee 2026-11-30"]);
    page.beginAnswer(OPEN.id);
    await page.answer();
    expect(page.rows[0]?.answers).toEqual([]);
    page.words = "公开了";
    await page.answer();
    expect(page.rows[0]?.answers).toMatchObject([{ words: "公开了" }]);
    await page.close(OPEN.id);
    expect(page.rows[0]?.closed).toEqual(by);
  });
});

describe("a request for approval", () => {
  it("is approved under the number of a paper, for a year unless said otherwise", async () => {
    const applicant = { name: "助浴队", kind: "professional" as const, contact: "王", quotes: [] };
    const row = {
      ...{ id: ProviderId.make("p"), applicant: { ...applicant, resident: null } },
      ...{ asked: by, ruling: null, services: [], writer: "王主任" },
    };
    let paper: unknown = null;
    const server = new FakeServer()
      .on(providerRequests, () => Result.succeed([row]))
      .on(approveProvider, ({ body }) => {
        paper = body;
        return Result.succeed({ provider: row.id });
      });
    const page = new Ruling(deskAt(server, "township"), TODAY);
    page.begin(row);
    await page.approve(row);
    expect(paper).toBeNull();
    page.paper = "乡民9号";
    await page.approve(row);
    expect(paper).toEqual({ paper: "乡民9号", from: "2026-11-23", until: "2027-11-23" });
    expect(page.done).toBe("批准了助浴队");
  });
});
