import {
  changeHelper,
  endQualification,
  enrollHelper,
  qualifyHelper,
  type RequestOf,
  recordTraining,
} from "@huzhu/contract";
import { TooYoungToHelp, TrainingId } from "@huzhu/domain/reciprocity/helper";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { HELPER_VIEW, MEI, PROFILE, QIANG } from "../../testing/helper-roster.ts";
import { withHelpers } from "../../testing/helper-server.ts";
import { TODAY, ZHANG } from "../../testing/village.ts";
import { Enrolling } from "./enrolling.svelte.ts";
import { HelperList } from "./helper-list.svelte.ts";
import { HelperPage } from "./helper-page.svelte.ts";
import { ProfileDraft } from "./profile-draft.svelte.ts";
import { TrainingForm } from "./training.svelte.ts";
import { exchangedWords, stateWords, timesWords, untilWords } from "./words.ts";

const server = () => withHelpers(new FakeServer());

describe("the roster of helpers", () => {
  it("narrows by skill, paper and name", async () => {
    const list = new HelperList(deskAt(server()));
    await list.open();
    expect(list.rows).toHaveLength(3);
    list.skill = "repair";
    expect(list.rows.map(({ name }) => name)).toEqual([QIANG.name]);
    list.clear();
    list.paper = "soon";
    expect(list.rows.map(({ name }) => name)).toEqual([MEI.name]);
    list.paper = "none";
    list.text = "石";
    expect(list.rows.map(({ name }) => name)).toEqual([QIANG.name]);
  });

  it("says what the village lacks now, and what it will lack", async () => {
    const list = new HelperList(deskAt(server()));
    await list.open();
    const care = list.shortages.find(({ skill }) => skill === "care");
    expect(care).toMatchObject({ short: 0, shortLater: 1 });
    expect(list.shortages.find(({ skill }) => skill === "company")).toMatchObject({ short: 0 });
  });

  it("is told in words", () => {
    expect(timesWords(PROFILE)).toBe("周一上午60分钟，周四下午90分钟");
    expect(stateWords(QIANG)).toBe("休息到2026-03-10");
    expect(untilWords({ until: null, state: "holds" })).toBe("长期");
    expect(untilWords({ until: TODAY, state: "over" })).toBe("2026-03-05已过期");
    expect(exchangedWords(HELPER_VIEW.given)).toBe("4次，180分钟");
  });
});

describe("a helper's profile", () => {
  it("comes out of the form as it went in", () => {
    const whole = {
      ...PROFILE,
      barred: { until: TODAY, why: "虚报" },
      allowance: 30_050,
      leavesOn: TODAY,
    };
    expect(new ProfileDraft(whole).profile).toEqual(whole);
  });

  it("is not ready while it says nothing, or something that is no number", () => {
    const draft = new ProfileDraft(PROFILE);
    draft.setMinutes(2, "evening", "很久");
    expect(draft.profile).toBeNull();
    draft.setMinutes(2, "evening", "");
    for (const skill of PROFILE.skills) draft.toggleSkill(skill);
    expect(draft.profile).toBeNull();
    draft.toggleSkill("cooking");
    expect(draft.profile?.skills).toEqual(["cooking"]);
  });
});

describe("enrolling", () => {
  it("takes somebody of the village, or somebody from outside", async () => {
    const sent: Array<RequestOf<typeof enrollHelper>["body"]["person"]> = [];
    const form = new Enrolling(
      deskAt(
        server().on(enrollHelper, ({ body }) => {
          sent.push(body.person);
          return Result.succeed({ id: MEI.id });
        }),
      ),
    );
    form.draft.toggleSkill("company");
    expect(await form.send()).toBeNull();
    form.person = ZHANG;
    expect(await form.send()).toBe(MEI.id);
    form.from = "outside";
    form.name = "龙晓燕";
    form.place = "云岭乡社工站";
    await form.send();
    expect(sent).toEqual([
      { _tag: "Neighbour", resident: ZHANG.id },
      { _tag: "Outsider", name: "龙晓燕", sex: "female", phone: null, place: "云岭乡社工站" },
    ]);
  });

  it("says why somebody is not taken", async () => {
    const refusal = new TooYoungToHelp({ age: 12, from: 16 });
    const form = new Enrolling(deskAt(server().on(enrollHelper, () => Result.fail(refusal))));
    form.draft.toggleSkill("company");
    form.person = ZHANG;
    expect(await form.send()).toBeNull();
    expect(form.sending.sentence).toBe("满16岁才能当帮手，现在12岁");
  });
});

describe("one helper", () => {
  const opened = async (fake = server()) => {
    const page = new HelperPage(deskAt(fake), MEI.id, TODAY);
    await page.open();
    return page;
  };

  it("is changed with what stood there before", async () => {
    const sent: Array<RequestOf<typeof changeHelper>["body"]> = [];
    const page = await opened(
      server().on(changeHelper, ({ body }) => {
        sent.push(body);
        return Result.succeed({ id: MEI.id });
      }),
    );
    page.start("change");
    page.draft.mostVisits = "1";
    page.why = "腰疼";
    await page.change();
    expect(sent).toEqual([{ profile: { ...PROFILE, mostVisits: 1 }, why: "腰疼" }]);
    expect(page.work).toBeNull();
    expect(page.done).toBe("改好了");
  });

  it("gets a paper, which ends with a reason", async () => {
    const sent: Array<unknown> = [];
    const page = await opened(
      server()
        .on(qualifyHelper, ({ body }) => {
          sent.push(body.qualification);
          const [first] = HELPER_VIEW.qualifications;
          if (!first) throw new Error("no paper");
          return Result.succeed({ id: first.id });
        })
        .on(endQualification, ({ params, body }) => {
          sent.push(body.end);
          return Result.succeed({ id: params.qualification });
        }),
    );
    page.start("qualify");
    await page.qualify();
    expect(sent).toEqual([]);
    Object.assign(page, { title: "健康证明", number: "虚构1", issuer: "卫生院" });
    await page.qualify();
    const [paper] = HELPER_VIEW.qualifications;
    if (!paper) throw new Error("no paper");
    page.start({ end: paper.id });
    await page.end(paper.id);
    page.why = "登错了";
    await page.end(paper.id);
    const paperOf = { number: "虚构1", issuer: "卫生院" };
    expect(sent).toEqual([
      { skill: "care", title: "健康证明", paper: paperOf, from: TODAY, until: null },
      { from: TODAY, why: "登错了" },
    ]);
  });
});

it("a course is written down with who was there", async () => {
  const sent: Array<RequestOf<typeof recordTraining>["body"]> = [];
  let reloaded = 0;
  const fake = server().on(recordTraining, ({ body }) => {
    sent.push(body);
    return Result.succeed({ id: TrainingId.make("course") });
  });
  const form = new TrainingForm(deskAt(fake), TODAY, async () => {
    reloaded += 1;
  });
  form.start();
  form.title = "扶起";
  form.teacher = "李护士";
  await form.send();
  expect(reloaded).toBe(0);
  form.toggle(MEI);
  form.toggle(QIANG);
  form.toggle(QIANG);
  await form.send();
  expect(form.done).toBe("培训登记好了，1人参加");
  expect(reloaded).toBe(1);
  expect(sent.map(({ training }) => training.attended)).toEqual([[MEI.id]]);
});
