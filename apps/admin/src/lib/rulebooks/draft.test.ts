import { Points } from "@huzhu/domain/points";
import { type Rulebook, RuleCode } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { differenceWords } from "./difference-words.ts";
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
      category: "公共事务",
      unit: "小时",
      points: points(5),
      every: 2,
      caps: [],
      note: "要有人作证",
    },
  ],
};

const NEXT = { format: "huzhu-rulebook-2", version: 2, effectiveFrom: TODAY };

const draftAfter = (current: Rulebook | null) =>
  new RulebookDraft({ current, next: (current?.version ?? 0) + 1, scale: 1, today: TODAY });

const started = () => {
  const draft = draftAfter(CURRENT);
  draft.startFromCurrent();
  return draft;
};

const put = (draft: RulebookDraft, at: number, fields: object) => {
  for (const [key, value] of Object.entries(fields)) draft.put(draft.lines[at] ?? {}, key, value);
};

const codes = (draft: RulebookDraft) => draft.lines.map(({ code }) => code);

describe("a draft that starts from the current version", () => {
  it("is the next version of the same rules", () => {
    expect(started().whole).toEqual({ ...CURRENT, ...NEXT });
  });

  it("leaves the version in force as it is", () => {
    const draft = started();
    put(draft, 0, { points: 30 });
    expect(CURRENT.rules[0]).toMatchObject({ points: 20 });
  });

  it("tells in words what it adds, removes and changes", () => {
    const draft = started();
    put(draft, 0, { points: 25, caps: [] });
    draft.remove(1);
    put(draft, draft.add("公共事务"), { title: "打扫河道", points: 30 });
    const told = draft.differences && differenceWords(draft.differences, draft.points);
    expect(told).toEqual([
      {
        title: "新加 1条",
        lines: [
          {
            key: "A03",
            title: "A03 打扫河道",
            changes: [{ what: "", before: null, after: "每次加3分" }],
          },
        ],
      },
      {
        title: "去掉 1条",
        lines: [
          {
            key: "A02",
            title: "A02 志愿服务",
            changes: [{ what: "", before: "每2小时加0.5分", after: null }],
          },
        ],
      },
      {
        title: "改动 1条",
        lines: [
          {
            key: "A01",
            title: "A01 参加村民会议",
            changes: [
              { what: "封顶", before: "每月最多4分", after: null },
              { what: "每次加几分", before: "2分", after: "2.5分" },
            ],
          },
        ],
      },
    ]);
  });

  it("moves a rule among those of its category, and no further than the ends", () => {
    const draft = started();
    draft.move(0, -1);
    expect(codes(draft)).toEqual(["A01", "A02"]);
    put(draft, draft.add("环境卫生"), { category: "环境卫生" });
    draft.move(0, 1);
    draft.move(1, 1);
    expect(codes(draft)).toEqual(["A02", "A01", "A03"]);
  });

  it("puts back the rule that was taken out last", () => {
    const draft = started();
    draft.remove(0);
    expect(codes(draft)).toEqual(["A02"]);
    draft.putBack();
    expect(codes(draft)).toEqual(["A01", "A02"]);
    expect(draft.removed).toBeNull();
  });

  it("keeps what a section said while it is not used", () => {
    const draft = started();
    draft.use("caps", [{ of: "village", period: "year", most: 500 }]);
    expect(draft.whole?.caps).toHaveLength(1);
    draft.leave("caps");
    expect(draft.whole?.caps).toBeUndefined();
    draft.use("caps", []);
    expect(draft.whole?.caps).toHaveLength(1);
  });
});

describe("a draft from nothing", () => {
  it("goes on counting the codes under their heading", () => {
    const draft = draftAfter(null);
    draft.startBlank();
    put(draft, 0, { code: "B09", category: "环境卫生" });
    const at = draft.add("环境卫生");
    expect(draft.lines[at]).toMatchObject({ code: "B10", category: "环境卫生" });
  });

  it("says what is missing when somebody is done, and not before", () => {
    const draft = draftAfter(null);
    draft.startBlank();
    expect(draft.shown).toEqual([]);
    expect(draft.finish()).toBeNull();
    expect(draft.shown.map(({ sentence }) => sentence)).toEqual([
      "请填“名称”",
      "请填“做什么”",
      "请填“每次加几分”",
    ]);
  });
});

describe("what is wrong with a draft", () => {
  it("is told apart from what only has to be looked at again", () => {
    const draft = started();
    put(draft, 0, { caps: [{ period: "day", most: 1 }] });
    expect(draft.shown.map(({ severity }) => severity)).toContain("warning");
    const [warning] = draft.shown.filter(({ severity }) => severity === "warning");
    expect(draft.problemAt(warning?.path ?? [])).toBeNull();
    expect(draft.problemsBelow(["rules", 0])).toBe(1);
    expect(draft.finish()).not.toBeNull();
  });

  it("is said at once where two rules share a code", () => {
    const draft = started();
    put(draft, 1, { code: "A01" });
    expect(draft.problemAt(["rules", 1, "code"])).not.toBeNull();
    expect(draft.finish()).toBeNull();
  });

  it.each([
    { name: "no title", fields: { title: undefined }, at: "title", sentence: "请填“做什么”" },
    {
      name: "no points",
      fields: { points: undefined },
      at: "points",
      sentence: "请填“每次加几分”",
    },
    { name: "no points at all", fields: { points: 0 }, at: "points", sentence: "要大于0" },
    {
      name: "more decimals than the village has",
      fields: { points: "0.25" },
      at: "points",
      sentence: "要写数字，最多1位小数",
    },
    {
      name: "hanzi in the code",
      fields: { code: "会议1" },
      at: "code",
      sentence: "编号只用字母、数字、点和横线，最多32个",
    },
    {
      name: "half an hour",
      fields: { kind: "perQuantity", every: "0.5" },
      at: "every",
      sentence: "要写整数，如2",
    },
    {
      name: "a kind that there is not",
      fields: { kind: "bonus" },
      at: "kind",
      sentence: "请选一个",
    },
    {
      name: "no grades",
      fields: { kind: "graded", grades: undefined },
      at: "grades",
      sentence: "请填“等级”",
    },
    {
      name: "nothing to be absent",
      fields: { kind: "absence", period: "year" },
      at: "unless",
      sentence: "请至少选一条规则",
    },
  ])("is said beside the field: $name", ({ fields, at, sentence }) => {
    const draft = started();
    put(draft, 0, fields);
    draft.judged = true;
    expect(draft.problemAt(["rules", 0, at])).toBe(sentence);
    expect(draft.problems).toHaveLength(1);
  });

  it("is said inside lists, and only once", () => {
    const draft = started();
    put(draft, 0, { caps: [{ period: "month", most: "很多" }] });
    draft.use("rankings", [
      { title: "", code: "R1", over: "year", prizes: [{ from: 1, to: 3, prize: { title: "" } }] },
    ]);
    draft.judged = true;
    expect(draft.problems.map(({ place, sentence }) => [place, sentence])).toEqual([
      ["A01 参加村民会议的最多几分", "要写数字，最多1位小数"],
      ["评比排名 R1的叫什么", "请填“叫什么”"],
      ["评比排名 R1的奖什么", "请填“奖什么”"],
    ]);
  });

  it("keeps what was typed", () => {
    const draft = started();
    put(draft, 0, { points: "三分" });
    expect(draft.lines[0]).toMatchObject({ points: "三分" });
  });
});

describe("a draft from a file", () => {
  it("takes over what was downloaded, with the next version number", () => {
    const draft = draftAfter(CURRENT);
    expect(draft.startFromFile(`\ufeff${JSON.stringify(CURRENT)}`)).toBe(true);
    expect(draft.whole).toEqual({ ...CURRENT, ...NEXT });
  });

  it("shows what is wrong in a rule beside its field", () => {
    const draft = draftAfter(null);
    const rules = [{ kind: "fixed", code: "A01", title: "会议", unit: "次", points: "三" }];
    draft.startFromFile(JSON.stringify({ format: "huzhu-rulebook-1", title: "细则", rules }));
    expect(draft.problemAt(["rules", 0, "points"])).toBe("要写数字，最多1位小数");
  });

  it("reads the points of a file in whole points", () => {
    const draft = draftAfter(null);
    draft.startFromFile(JSON.stringify({ ...CURRENT, scale: 0 }));
    expect(draft.whole?.rules[0]).toMatchObject({ points: 200, caps: [{ most: 400 }] });
  });

  it("leaves points with too many decimals to be mended", () => {
    const draft = draftAfter(null);
    draft.startFromFile(JSON.stringify({ ...CURRENT, scale: 3 }));
    expect(draft.lines[0]).toMatchObject({ points: "0.02" });
    expect(draft.whole).toBeNull();
  });

  it.each(["", "{", "[]", `{"title":"别的文件"}`])("turns away what is no rulebook: %s", (json) => {
    const draft = draftAfter(null);
    expect(draft.startFromFile(json)).toBe(false);
    expect(draft.fileProblem).toContain("不是积分细则文件");
  });
});
