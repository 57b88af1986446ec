import { elders, type RequestOf, recordAssessment } from "@huzhu/contract";
import {
  ABILITY_ITEMS,
  AssessmentId,
  type ItemCode,
  ItemsMissing,
  NO_CONDITIONS,
} from "@huzhu/domain/elders";
import { ResidentId } from "@huzhu/domain/people";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { ASSESSMENT, ELDER, ELDER_VIEW, MARKS } from "../../testing/elders.ts";
import { withElders } from "../../testing/elders-server.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { NOW, TODAY, ZHANG } from "../../testing/village.ts";
import { AssessForm } from "./assess-form.svelte.ts";
import { type Draft, Drafts } from "./draft.ts";
import { ElderList } from "./elder-list.svelte.ts";
import { ElderPage } from "./elder-page.svelte.ts";
import { soFar } from "./so-far.ts";
import { readWanted, writeWanted } from "./wanted.ts";
import { changeWords } from "./words.ts";

const cupboard = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
};

const opened = async (server = withElders(new FakeServer()), box = cupboard()) => {
  const drafts = new Drafts(box, "staff-me", () => NOW);
  const options = { resident: ZHANG.id, today: TODAY, drafts, replaces: null };
  const form = new AssessForm(deskAt(server), options);
  await form.open("王主任");
  return { form, box };
};

describe("an assessment that is being marked", () => {
  it("goes from item to item by one key each", async () => {
    const { form } = await opened();
    let at: ItemCode = "eating";
    for (const { code, most } of ABILITY_ITEMS) {
      expect(at).toBe(code);
      at = form.key(code, String(most)) ?? "eating";
    }
    expect(at).toBe("socialising");
    expect(form.soFar).toMatchObject({ total: 90, missing: [], best: { level: 0 } });
  });

  it.each([
    { name: "a mark that the item does not have", code: "stairs", key: "4" },
    { name: "a letter", code: "eating", key: "x" },
    { name: "Tab", code: "eating", key: "Tab" },
  ] as const)("takes no notice of $name", async ({ code, key }) => {
    const { form } = await opened();
    expect(form.key(code, key)).toBeNull();
    expect(form.marks).toEqual({});
  });

  it("says what it comes to at best while something is missing", () => {
    expect(soFar({ eating: 0, walking: 1 }, NO_CONDITIONS)).toMatchObject({
      total: 1,
      best: { total: 83, level: 1 },
    });
    expect(soFar(MARKS, { ...NO_CONDITIONS, dementia: true }).best).toMatchObject({
      level: 2,
      overrides: ["dementia"],
    });
    expect(soFar({}, NO_CONDITIONS).byGroup.map(({ missing, most }) => [missing, most])).toEqual([
      [8, 32],
      [4, 15],
      [9, 28],
      [5, 15],
    ]);
  });

  it("begins with what is known: who assesses, why, and what happened of late", async () => {
    const { form } = await opened();
    expect([form.first, form.reason, form.assessedOn]).toEqual(["王主任", "routine", TODAY]);
    expect(form.conditions.careRisks.fall).toBe(1);
  });

  it("is sent whole, and only then forgotten", async () => {
    const sent: Array<RequestOf<typeof recordAssessment>["body"]> = [];
    const server = withElders(new FakeServer()).on(recordAssessment, ({ body }) => {
      sent.push(body);
      return sent.length === 1
        ? Result.fail(new ItemsMissing({ items: ["eating"] }))
        : Result.succeed({ id: AssessmentId.make("assessed-2") });
    });
    const { form, box } = await opened(server);
    expect(await form.send()).toBeNull();
    expect(form.wanting).toEqual(["谁提供的情况", "26项没有评"]);
    expect(sent).toEqual([]);
    form.marks = MARKS;
    form.name = " 张小妹 ";
    form.tie = "女儿";
    form.phone = "138 0000 1234";
    form.keep();
    expect(box.kept.size).toBe(1);
    expect(await form.send()).toBeNull();
    expect(form.sending.sentence).toBe("还有1项没有评：进食");
    expect(box.kept.size).toBe(1);
    expect(await form.send()).toBe("assessed-2");
    expect(box.kept.size).toBe(0);
    form.keep();
    expect(box.kept.size).toBe(0);
    expect(sent[1]?.assessment).toMatchObject({
      assessors: ["王主任"],
      informant: { name: "张小妹", tie: "女儿", phone: "13800001234" },
      reason: "routine",
      replaces: null,
    });
  });
});

describe("a draft", () => {
  const draft: Draft = {
    assessedOn: TODAY,
    reason: "routine",
    note: "",
    assessors: ["王主任", ""],
    informant: { name: "", tie: "", phone: "" },
    marks: { eating: 3 },
    conditions: NO_CONDITIONS,
  };

  it("is gone on with after the page was left, or thrown away", async () => {
    const { form, box } = await opened();
    form.keep();
    expect(box.kept.size).toBe(0);
    form.mark("eating", 3);
    form.keep();
    const { form: again } = await opened(undefined, box);
    expect([again.resumed, again.marks, again.first]).toEqual([true, { eating: 3 }, "王主任"]);
    again.startOver("王主任");
    expect([again.resumed, again.marks, box.kept.size]).toEqual([false, {}, 0]);
  });

  it("is for whoever began it, and for three days", () => {
    const box = cupboard();
    new Drafts(box, "one", () => NOW).write(ZHANG.id, draft);
    expect(new Drafts(box, "one", () => NOW).read(ZHANG.id)).toEqual(draft);
    expect(new Drafts(box, "other", () => NOW).read(ZHANG.id)).toBeNull();
    expect(new Drafts(box, "one", () => NOW).read(ResidentId.make("li"))).toBeNull();
    const days = (count: number) => Instant.make(NOW + count * 24 * 60 * 60 * 1000 + 1);
    new Drafts(box, "other", () => days(2));
    expect(box.kept.size).toBe(1);
    new Drafts(box, "other", () => days(3));
    expect(box.kept.size).toBe(0);
  });

  it("that cannot be read is none", () => {
    const box = cupboard();
    box.setItem("huzhu-assessment/one/zhang", '{"at":1,"draft":{}}');
    box.setItem("something else", "x");
    expect(new Drafts(box, "one", () => NOW).read(ZHANG.id)).toBeNull();
    expect([...box.kept.keys()]).toEqual(["something else"]);
  });
});

describe("the list of elders", () => {
  it("is narrowed by what they are, and the address remembers", async () => {
    const asked: unknown[] = [];
    const server = new FakeServer().on(elders, ({ query }) => {
      asked.push(query);
      return Result.succeed({ rows: [ELDER], total: 1, page: 1, pageSize: 50 });
    });
    const remembered: string[] = [];
    const list = new ElderList(deskAt(server), {
      wanted: readWanted(new URLSearchParams("?group=livingAlone&level=9&risk=high")),
      remember: (wanted) => remembered.push(writeWanted(wanted)),
    });
    await list.open();
    await list.narrow("risk", "high");
    await list.narrow("group", "livingAlone");
    await list.narrow("risk", "");
    expect(asked).toEqual([
      { page: 1 },
      { risk: "high", page: 1 },
      { risk: "high", group: "livingAlone", page: 1 },
      { group: "livingAlone", page: 1 },
    ]);
    expect(remembered.at(-1)).toBe("?group=livingAlone");
    expect(list.sheet).toBe("/api/elders.xlsx?group=livingAlone");
    await list.all();
    expect([list.narrowed, remembered.at(-1)]).toEqual([false, ""]);
  });
});

describe("one elder", () => {
  it("shows what changed from one assessment to the next", async () => {
    const now = { ...ASSESSMENT.result, total: 60, level: 2 as const };
    const later = { ...ASSESSMENT, id: AssessmentId.make("assessed-2"), result: now };
    const wrong = { ...later, id: AssessmentId.make("wrong"), replacedBy: later.id };
    const server = withElders(new FakeServer());
    const page = new ElderPage(deskAt(server), ZHANG.id, TODAY);
    await page.open();
    page.asking.answer = { ...ELDER_VIEW, assessments: [later, wrong, ASSESSMENT] };
    expect(page.history.map(({ change }) => change)).toEqual([
      "-26分，1级→2级",
      "已更正，不算",
      "第一次",
    ]);
    expect(changeWords(now, now)).toBe("0分，等级没变");
  });

  it("gets a paper, loses it, and says so", async () => {
    const page = new ElderPage(deskAt(withElders(new FakeServer())), ZHANG.id, TODAY);
    await page.open();
    page.start("certify");
    await page.certifying.send();
    expect(page.work).toBe("certify");
    page.certifying.number = "虚构2026-019";
    page.certifying.issuer = "青山镇民政办";
    await page.certifying.send();
    expect([page.work, page.done, page.certifying.number]).toEqual([null, "证件登记好了", ""]);
    const [paper] = ELDER_VIEW.certifications;
    if (!paper) throw new Error("there is no paper");
    page.start({ revoke: paper.id });
    await page.revoking.send(paper.id);
    expect(page.done).toBe("");
    page.revoking.why = "收入变了";
    await page.revoking.send(paper.id);
    expect([page.work, page.done]).toEqual([null, "证件注销了"]);
    page.start("event");
    await page.happening.send();
    expect(page.done).toBe("记下了");
  });
});
