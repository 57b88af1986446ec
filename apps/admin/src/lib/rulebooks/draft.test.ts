import { Points } from "@huzhu/domain/points";
import { type Rulebook, RuleCode } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { RulebookDraft } from "./draft.svelte.ts";

const TODAY = CalendarDate.make("2026-03-05");
const points = (amount: number) => Points.make(amount);

const CURRENT: Rulebook = {
  format: "huzhu-rulebook-1",
  title: "柳溪村积分细则",
  version: 1,
  effectiveFrom: CalendarDate.make("2026-01-01"),
  scale: 1,
  rules: [
    {
      kind: "fixed",
      code: RuleCode.make("A01"),
      title: "参加村民会议",
      category: "公共事务",
      unit: "次",
      points: points(20),
      caps: [{ period: "month", most: points(40) }],
    },
    {
      kind: "perQuantity",
      code: RuleCode.make("A02"),
      title: "志愿服务",
      unit: "小时",
      points: points(5),
      every: 2,
      caps: [],
      note: "要有人作证",
    },
  ],
};

const draftAfter = (current: Rulebook | null) =>
  new RulebookDraft({ current, next: (current?.version ?? 0) + 1, scale: 1, today: TODAY });

describe("a draft that starts from the current version", () => {
  it("shows points as decimals and keeps them as integers of the scale", () => {
    const draft = draftAfter(CURRENT);
    draft.startFromCurrent();
    expect(draft.rows.map(({ fields }) => fields.points)).toEqual(["2", "0.5"]);
    expect(draft.document).toEqual({ ...CURRENT, version: 2, effectiveFrom: TODAY });
  });

  it("tells what it adds, removes and changes", () => {
    const draft = draftAfter(CURRENT);
    draft.startFromCurrent();
    const [meeting, service] = draft.rows;
    if (!meeting || !service) throw new Error("the current version has two rules");
    meeting.fields.points = "2.5";
    meeting.fields.month = "";
    draft.remove(service);
    draft.add();
    Object.assign(draft.rows.at(-1)?.fields ?? {}, { title: "打扫河道", points: "3" });
    expect(draft.differences?.added.map(({ title }) => title)).toEqual(["打扫河道"]);
    expect(draft.differences?.removed.map(({ title }) => title)).toEqual(["志愿服务"]);
    expect(draft.differences?.changed).toEqual([
      {
        rule: expect.objectContaining({ code: "A01" }),
        changes: [
          { what: "分值", before: "每次加2分", after: "每次加2.5分" },
          { what: "封顶", before: "每月最多4分", after: "没有" },
        ],
      },
    ]);
  });

  it("moves a rule up and down, and no further than the ends", () => {
    const draft = draftAfter(CURRENT);
    draft.startFromCurrent();
    const codes = () => draft.rows.map(({ fields }) => fields.code);
    const [first] = draft.rows;
    if (!first) throw new Error("the current version has rules");
    draft.move(first, -1);
    expect(codes()).toEqual(["A01", "A02"]);
    draft.move(first, 1);
    draft.move(first, 1);
    expect(codes()).toEqual(["A02", "A01"]);
  });
});

describe("a draft from nothing", () => {
  it("goes on counting the codes and keeps the heading", () => {
    const draft = draftAfter(null);
    draft.startBlank();
    Object.assign(draft.rows[0]?.fields ?? {}, { code: "B09", category: "环境卫生" });
    draft.add();
    expect(draft.rows[1]?.fields).toMatchObject({ code: "B10", category: "环境卫生" });
  });

  it("is no document while two rules share a code, and says which", () => {
    const draft = draftAfter(CURRENT);
    draft.startFromCurrent();
    Object.assign(draft.rows[1]?.fields ?? {}, { code: "A01" });
    expect([...draft.duplicates]).toEqual(["A01"]);
    expect(draft.finish()).toBeNull();
    expect(draft.judged).toBe(true);
  });

  it.each([
    { name: "no title", fields: { title: " " }, problem: { title: "请写做什么事" } },
    { name: "no points", fields: { points: "" }, problem: { points: "请写分值" } },
    { name: "no points at all", fields: { points: "0" }, problem: { points: "要大于0" } },
    {
      name: "more decimals than the village has",
      fields: { points: "0.25" },
      problem: { points: "要写数字，最多1位小数" },
    },
    {
      name: "a word for a cap",
      fields: { month: "十" },
      problem: { month: "要写数字，最多1位小数" },
    },
    {
      name: "hanzi in the code",
      fields: { code: "会议1" },
      problem: { code: "编号只用字母、数字、点和横线" },
    },
    {
      name: "half an hour",
      fields: { kind: "perQuantity", every: "0.5" },
      problem: { every: "要写整数，如2" },
    },
  ])("says beside the field: $name", ({ fields, problem }) => {
    const draft = draftAfter(CURRENT);
    draft.startFromCurrent();
    Object.assign(draft.rows[0]?.fields ?? {}, fields);
    expect(draft.rows[0]?.problems).toEqual(problem);
    expect(draft.problemCount).toBe(1);
  });
});

describe("a draft from a file", () => {
  it("takes over what was downloaded, with the next version number", () => {
    const draft = draftAfter(CURRENT);
    expect(draft.startFromFile(`\ufeff${JSON.stringify(CURRENT)}`)).toBe(true);
    expect(draft.document).toEqual({ ...CURRENT, version: 2, effectiveFrom: TODAY });
  });

  it("shows what is wrong in a rule beside its field", () => {
    const draft = draftAfter(null);
    const rules = [{ code: "A01", title: "会议", unit: "次", points: "三" }];
    draft.startFromFile(JSON.stringify({ format: "huzhu-rulebook-1", title: "细则", rules }));
    expect(draft.rows[0]?.problems).toEqual({ points: "要写数字，最多1位小数" });
  });

  it("reads the points of a file in whole points", () => {
    const draft = draftAfter(null);
    draft.startFromFile(JSON.stringify({ ...CURRENT, scale: 0 }));
    expect(draft.document?.rules[0]).toMatchObject({ points: 200 });
  });

  it.each(["", "{", "[]", `{"title":"别的文件"}`])("turns away what is no rulebook: %s", (json) => {
    const draft = draftAfter(null);
    expect(draft.startFromFile(json)).toBe(false);
    expect(draft.fileProblem).toContain("不是积分细则文件");
  });
});
