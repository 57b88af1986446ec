import { MotionId } from "@huzhu/domain/governance";
import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { DECISION } from "../../testing/village.ts";
import { DecisionDraft } from "./decision-draft.svelte.ts";

const day = (text: string) => CalendarDate.make(text);
const TODAY = day("2026-03-05");
const GROUND = { today: TODAY, effectiveFrom: day("2026-04-01"), first: false };

const FIGURES = { due: "38", present: "31", inFavour: "29", against: "1", abstained: "1" };
const NAMES = { chair: "王建国", minuteKeeper: " 李秀英 ", minutes: "2025年第7号" };

const written = (fields: Partial<DecisionDraft>, ground = GROUND): DecisionDraft =>
  Object.assign(new DecisionDraft(ground), fields);

describe("a decision that somebody writes down", () => {
  it("is of today until somebody says otherwise, but for the first rulebook", () => {
    expect(new DecisionDraft(GROUND).date).toBe("2026-03-05");
    expect(new DecisionDraft({ ...GROUND, first: true }).date).toBe("");
  });

  it.each([
    { fields: {}, says: "代表要有三分之二到会；到会的里面，同意的要超过一半。" },
    { fields: { due: "38" }, says: "应到38人，至少要到26人。" },
    {
      fields: { due: "38", present: "31" },
      says: "应到38人，至少要到26人；实到31人，至少要16人同意。",
    },
    { fields: { body: "households" as const, due: "120" }, says: "应到120户，至少要到80户。" },
  ])("says what the meeting needs: $says", ({ fields, says }) => {
    expect(written(fields).standing).toEqual({ tone: "calm", sentence: says });
  });

  it.each([
    {
      name: "too few",
      fields: { ...FIGURES, present: "25", inFavour: "25", against: "0", abstained: "0" },
      says: "到会不够，这次会议不能作决定：应到38人，至少要到26人，实到25人。",
    },
    {
      name: "no majority",
      fields: { ...FIGURES, inFavour: "15", against: "15" },
      says: "没有通过：实到31人，至少要16人同意，同意的是15人。",
    },
    {
      name: "too many votes",
      fields: { ...FIGURES, inFavour: "30" },
      says: "同意、反对、弃权加起来是32，比实到31还多，请查一查会议记录。",
    },
    {
      name: "a meeting of long ago",
      fields: { ...FIGURES, date: "2025-03-05" },
      says: "2025年3月5日的会太早了，要用2025年9月6日以后的会议决定，请重新开会。",
    },
  ])("says at once what is wrong: $name", ({ fields, says }) => {
    const draft = written({ ...FIGURES, ...NAMES, ...fields });
    expect([draft.standing, draft.ready]).toEqual([{ tone: "bad", sentence: says }, false]);
  });

  it("does not count before the meeting", () => {
    const ground = { ...GROUND, effectiveFrom: day("2026-03-01") };
    expect(written({ ...FIGURES, ...NAMES }, ground).standing).toEqual({
      tone: "bad",
      sentence: "这一版从2026年3月1日起算，可是2026年3月5日才开会；起算的日子不能比开会早。",
    });
  });

  it("waits for the names, and is ready then", () => {
    const draft = written(FIGURES);
    expect(draft.standing.tone).toBe("good");
    expect(draft.standing.sentence).toContain("还要写上主持人");
    expect(draft.ready).toBe(false);
    Object.assign(draft, NAMES, { date: "2025-12-20" });
    expect(draft.ready).toBe(true);
    expect(draft.decision).toEqual(DECISION);
    draft.note = " 雨天改在祠堂 ";
    expect(draft.decision?.note).toBe("雨天改在祠堂");
  });

  it("of the first rulebook may be old", () => {
    const ground = { ...GROUND, first: true, effectiveFrom: day("2020-01-01") };
    expect(written({ ...FIGURES, ...NAMES, date: "2019-12-20" }, ground).ready).toBe(true);
  });

  it("tells what is no number, and takes the digits of a Chinese keyboard", () => {
    const draft = written({ ...FIGURES, due: "３８", present: "卅一" });
    expect([draft.problemOf("due"), draft.problemOf("present")]).toEqual([null, "请填整数"]);
    expect(draft.problemOf("against")).toBeNull();
  });

  it("is taken over when the draft was changed in between", () => {
    const draft = new DecisionDraft(GROUND);
    draft.goOn(written({ ...FIGURES, ...NAMES, body: "villagers" }));
    expect([draft.body, draft.due, draft.chair]).toEqual(["villagers", "38", "王建国"]);
  });

  it("leans on the motion that was carried, until somebody changes a figure", () => {
    const carried = { ...DECISION, date: TODAY, motion: MotionId.make("m"), note: "启用第二版" };
    const draft = written({});
    draft.take(carried);
    expect(draft.decision).toEqual(carried);
    expect(written({}).decision).toBeNull();
    draft.note = "念过两遍";
    expect(draft.decision?.motion).toBe("m");
    draft.inFavour = "28";
    expect(draft.decision?.motion).toBeUndefined();
  });
});
