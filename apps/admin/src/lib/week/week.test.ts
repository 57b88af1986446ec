import { acceptWeek, agreeRequest, type RequestOf, week } from "@huzhu/contract";
import { OtherVisitStep, VisitId } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { LONG, MEI, REQUEST_TASK, VISIT_TASK, WEEK } from "../../testing/helper-roster.ts";
import { withHelpers } from "../../testing/helper-server.ts";
import { TODAY } from "../../testing/village.ts";
import { WeekPage } from "./week.svelte.ts";

const opened = async (fake = withHelpers(new FakeServer())) => {
  const page = new WeekPage(deskAt(fake), TODAY);
  await page.load();
  return page;
};

describe("the proposal for a week", () => {
  it("says who, for whom and why, and why nobody goes to the rest", async () => {
    const page = await opened();
    expect(page.proposed.map(({ task, helper, why }) => [task.name, helper, why])).toEqual([
      ["张三", MEI.name, "同组，来过4次，近四周2次"],
      ["李四", LONG.name, "村外来"],
    ]);
    expect(page.open.map(({ why }) => why)).toEqual(["2人性别不合，1人在休息"]);
  });

  it("is taken as a whole: visits in one go, and each request with its service", async () => {
    const given: Array<RequestOf<typeof acceptWeek>["body"]["given"]> = [];
    const agreed: Array<RequestOf<typeof agreeRequest>["body"]> = [];
    const fake = withHelpers(new FakeServer())
      .on(acceptWeek, ({ body }) => {
        given.push(body.given);
        return Result.succeed({ visits: body.given.length });
      })
      .on(agreeRequest, ({ body }) => {
        agreed.push(body);
        return Result.succeed({ visit: VisitId.make("v-3") });
      });
    const page = await opened(fake);
    await page.accept(page.acceptable);
    expect(given).toEqual([[{ visit: "v-1", helper: MEI.id, part: "afternoon" }]]);
    expect(agreed).toEqual([{ service: "M12", on: TODAY, part: "afternoon", helpers: [LONG.id] }]);
    expect(page.done).toBe("安排好了2次");
  });

  it("shows everybody for one task in the order of asking, and gives it to another", async () => {
    const given: Array<RequestOf<typeof acceptWeek>["body"]["given"]> = [];
    const fake = withHelpers(new FakeServer()).on(acceptWeek, ({ body }) => {
      given.push(body.given);
      return Result.succeed({ visits: 1 });
    });
    const page = await opened(fake);
    await page.look(VISIT_TASK);
    const { ranks } = page;
    expect(ranks.able.map(({ name, why }) => [name, why])).toEqual([
      [LONG.name, "村外来，受过帮助，还差60分钟"],
      [MEI.name, "同组"],
    ]);
    expect(ranks.out.map(({ why }) => why)).toEqual(["老人想换个人来"]);
    const [first] = ranks.able;
    if (first) await page.give(VISIT_TASK, first);
    expect(given).toEqual([[{ visit: "v-1", helper: LONG.id, part: "afternoon" }]]);
    expect([page.done, page.looked, ranks.loaded]).toEqual(["张三家安排好了", null, false]);
  });

  it("keeps what was refused on the screen, and does nothing after it", async () => {
    const refusal = new OtherVisitStep({ step: "CheckedIn" });
    const fake = withHelpers(new FakeServer()).on(acceptWeek, () => Result.fail(refusal));
    const page = await opened(fake);
    await page.accept(page.acceptable);
    expect(page.accepting.sentence).not.toBeNull();
    expect(page.done).toBe("");
    expect(fake.requests.filter((one) => one.startsWith("POST"))).toEqual(["POST /api/week"]);
  });

  it("does not take a request of which nobody has said the service", async () => {
    const tasks = [VISIT_TASK, { ...REQUEST_TASK, service: null }];
    const fake = withHelpers(new FakeServer()).on(week, () => Result.succeed({ ...WEEK, tasks }));
    const page = await opened(fake);
    expect(page.acceptable.map(({ task }) => task.id)).toEqual([VISIT_TASK.id]);
  });
});

describe("when a helper falls ill", () => {
  it("proposes who takes over, and goes back", async () => {
    const page = await opened();
    await page.falls(MEI.id);
    expect(page.proposed.map(({ task, helper }) => [task.now, helper])).toEqual([
      [MEI.id, LONG.name],
    ]);
    await page.back();
    expect(page.proposed).toHaveLength(2);
  });

  it("shows this week and the next", async () => {
    const asked: Array<string | undefined> = [];
    const fake = withHelpers(new FakeServer()).on(week, ({ query }) => {
      asked.push(query.on);
      return Result.succeed(WEEK);
    });
    const page = await opened(fake);
    await page.show("next");
    expect(page.which).toBe("next");
    await page.show("this");
    expect(asked).toEqual([TODAY, "2026-03-09", TODAY]);
  });
});
