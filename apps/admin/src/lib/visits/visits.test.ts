import {
  acceptRadar,
  addVisitPhoto,
  agreeRequest,
  askForElder,
  buyForRequest,
  fillCalendar,
  helpRequest,
  helpRequests,
  noteVisit,
  planVisit,
  type RequestOf,
  radar,
  raiseOccasion,
  rankedHelpers,
  visitServices,
  visits,
  visit as whole,
} from "@huzhu/contract";
import { OrderId } from "@huzhu/domain/market";
import { addDays, Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { LI, TODAY, ZHANG } from "../../testing/village.ts";
import {
  GONE,
  OFFER,
  PLANNED,
  REQUEST,
  REQUEST_TO_BUY,
  rowOf,
  viewOf,
} from "../../testing/visits.ts";
import { withVisits } from "../../testing/visits-server.ts";
import { Arranging } from "./arranging.svelte.ts";
import { VisitBoard } from "./board.svelte.ts";
import { VisitCalendar } from "./calendar.svelte.ts";
import { RadarPage } from "./radar-page.svelte.ts";
import { RequestPage } from "./request-page.svelte.ts";
import { RouteSheets } from "./sheets.svelte.ts";
import { VisitPage } from "./visit-page.svelte.ts";
import { VisitPhotos } from "./visit-photos.svelte.ts";

const NINE = Instant.make(Date.parse(`${TODAY}T01:00:00Z`));
const MINUTE = 60_000;

describe("the board of visits", () => {
  it("puts first what cannot wait, and leaves out what nobody has to do anything about", async () => {
    const late = { ...rowOf(PLANNED), on: addDays(TODAY, -2) };
    const alone = { ...rowOf(PLANNED), helpers: [] };
    const over = { ...rowOf(GONE), step: "Confirmed" as const };
    const rows = [rowOf(PLANNED), rowOf(GONE), late, alone, over];
    const server = withVisits(new FakeServer())
      .on(visits, () => Result.succeed(rows))
      .on(helpRequests, () => Result.succeed([REQUEST]));
    const board = new VisitBoard(deskAt(server), TODAY);
    await board.open();
    expect(board.requests).toEqual([REQUEST]);
    expect(board.groups.map(({ title, rows: some }) => [title, some.length])).toEqual([
      ["过了日子没人去", 1],
      ["还没定谁去", 1],
      ["今天要去", 1],
      ["等老人确认", 1],
    ]);
  });

  it.each([
    { typed: "123456", read: "123456" },
    { typed: " 123456 ", read: "123456" },
    { typed: "12345", read: null },
    { typed: "abcdef", read: null },
  ])("reads $typed as $read", ({ typed, read }) => {
    const board = new VisitBoard(deskAt(new FakeServer()), TODAY);
    board.slip = typed;
    expect(board.slipRead).toBe(read);
  });
});

describe("one request", () => {
  it("proposes who could go, and agrees on day, service and helper", async () => {
    const sent: Array<RequestOf<typeof agreeRequest>["body"]> = [];
    const server = withVisits(new FakeServer())
      .on(rankedHelpers, () => Result.succeed([]))
      .on(agreeRequest, ({ body }) => {
        sent.push(body);
        return Result.succeed({ visit: PLANNED.id });
      });
    const page = new RequestPage(deskAt(server), REQUEST.id);
    await page.load();
    expect([page.title, page.lead, page.on, page.ready]).toEqual(["张三", "送饭", TODAY, true]);
    const [helper] = PLANNED.helpers;
    if (!helper) throw new Error("Nobody goes.");
    page.add({ id: helper, name: LI.name });
    page.add({ id: helper, name: LI.name });
    await page.agree();
    expect(page.done).toBe("约好了");
    expect(sent).toEqual([{ service: "M04", on: TODAY, part: "any", helpers: [helper] }]);
  });

  it("sends nobody where nobody knows who pressed", async () => {
    const request = { ...REQUEST, elder: null, name: null };
    const view = { request, ladder: [], offers: [], visits: [], history: [] };
    const server = withVisits(new FakeServer()).on(helpRequest, () => Result.succeed(view));
    const page = new RequestPage(deskAt(server), REQUEST.id);
    await page.load();
    expect([page.title, page.sends]).toEqual(["没刷卡的村民", false]);
  });
});

describe("a request on the rung of bought service", () => {
  it("shows what it costs under which ceiling, and orders with each payer's share", async () => {
    const sent: Array<RequestOf<typeof buyForRequest>["body"]> = [];
    const server = withVisits(new FakeServer())
      .on(helpRequest, () => Result.succeed(REQUEST_TO_BUY))
      .on(buyForRequest, ({ body }) => {
        sent.push(body);
        return Result.succeed({ order: OrderId.make("o") });
      });
    const page = new RequestPage(deskAt(server), REQUEST.id);
    await page.load();
    const { buying } = page;
    expect([page.buys, buying.ready]).toEqual([true, false]);
    page.choose(OFFER, TODAY);
    buying.units = 2;
    buying.shares.government = "5";
    expect([buying.price, buying.shares.family, buying.ready]).toEqual([2_000, 1_500, true]);
    await buying.send();
    const payers = { family: 1_500, fund: 0, government: 500 };
    const { provider, service } = OFFER;
    expect(sent).toEqual([{ provider, service: service.code, units: 2, wantedOn: TODAY, payers }]);
    expect([page.done, buying.offer]).toEqual(["向康养服务站订了老年食堂午餐2餐", null]);
  });
});

describe("one visit", () => {
  it("is written down from a call, in the time of the village", async () => {
    const sent: Array<RequestOf<typeof noteVisit>["body"]> = [];
    const server = withVisits(new FakeServer())
      .on(whole, () => Result.succeed(viewOf(PLANNED)))
      .on(noteVisit, ({ body }) => {
        sent.push(body);
        return Result.succeed(rowOf(GONE));
      });
    const page = new VisitPage(deskAt(server), PLANNED.id);
    await page.load();
    page.came = "9:00";
    page.minutes = 45;
    page.seen = { ...page.seen, mood: 2 };
    await page.note();
    expect(sent).toMatchObject([
      { how: "callBack", came: NINE, went: NINE + 45 * MINUTE, seen: { mood: 2, health: null } },
    ]);
  });

  it.each(["24:00", "9", "九点", ""])("does not begin at %j", async (came) => {
    const server = withVisits(new FakeServer()).on(whole, () => Result.succeed(viewOf(PLANNED)));
    const page = new VisitPage(deskAt(server), PLANNED.id);
    await page.load();
    page.came = came;
    expect([page.cameAt, page.notes]).toEqual([null, false]);
  });
});

describe("arranging", () => {
  it("asks for nothing more than it needs, and sends it where it belongs", async () => {
    const asked: Array<RequestOf<typeof askForElder>["body"]> = [];
    const planned: Array<RequestOf<typeof planVisit>["body"]> = [];
    const server = withVisits(new FakeServer())
      .on(visitServices, () => Result.succeed([]))
      .on(askForElder, ({ body }) => {
        asked.push(body);
        return Result.succeed({ id: REQUEST.id });
      })
      .on(planVisit, ({ body }) => {
        planned.push(body);
        return Result.succeed(rowOf(PLANNED));
      });
    const form = new Arranging(deskAt(server), TODAY);
    await form.open();
    form.elder = ZHANG;
    expect(form.ready).toBe(false);
    form.what = "request";
    expect(form.ready).toBe(true);
    await form.sending.send();
    expect(asked).toMatchObject([{ elder: ZHANG.id, wish: { kind: "meal", wanted: TODAY } }]);
    expect(planned).toEqual([]);
  });
});

describe("the radar's page", () => {
  it("says how many are visited before a storm", async () => {
    const server = withVisits(new FakeServer())
      .on(radar, () => Result.succeed({ on: TODAY, overdue: [], gaps: [], due: 0 }))
      .on(raiseOccasion, ({ body }) => Result.succeed({ visits: body.risks.length }));
    const page = new RadarPage(deskAt(server), TODAY);
    await page.open();
    page.pick("general", true);
    page.pick("key", false);
    await page.raise();
    expect(page.done).toBe("安排了2次走访，24小时以内要去");
  });

  it("proposes who goes when in two weeks, with why, and what nobody can do", async () => {
    const sent: Array<RequestOf<typeof acceptRadar>["body"]> = [];
    const server = withVisits(new FakeServer()).on(acceptRadar, ({ body }) => {
      sent.push(body);
      return Result.succeed({ visits: body.visits.length });
    });
    const page = new RadarPage(deskAt(server), TODAY);
    await page.open();
    const { proposing } = page;
    expect(proposing.title).toBe("两周怎么走：1次，还有1家排不上");
    expect(proposing.rows.map(({ gap, when, why }) => [gap, when, why])).toEqual([
      ["没有记过谁去", "周五上午", "同组"],
    ]);
    expect(proposing.left.map(({ gap, why }) => [gap, why])).toEqual([
      [`${addDays(TODAY, 9)}前要去`, "3人那时没空"],
    ]);
    await proposing.accept(proposing.rows.map(({ visit }) => visit));
    expect(sent).toMatchObject([{ service: "M04", visits: [{ helper: LI.id, days: null }] }]);
    expect(page.done).toContain(`安排了${LI.name}去`);
  });
});

describe("photos of a visit", () => {
  it("are added from the office, and read anew; a file that is none is said to be none", async () => {
    const sent: Array<string> = [];
    let read = 0;
    const server = new FakeServer().on(addVisitPhoto, ({ body }) => {
      sent.push(body.base64);
      return Result.succeed({});
    });
    const shrink = async (file: Blob) => (file.size === 0 ? null : "UklGRhAAAABXRUJQ");
    const photos = new VisitPhotos(deskAt(server), PLANNED.id, shrink, async () => {
      read += 1;
    });
    await photos.add(new Blob());
    expect([photos.problem, read]).toEqual(["这个文件不是照片，请选 JPG、PNG 或 WebP 图片", 0]);
    await photos.add(new Blob(["photo"]));
    expect([photos.problem, read, sent]).toEqual([null, 1, ["UklGRhAAAABXRUJQ"]]);
    expect([photos.takes("Planned", 0), photos.takes("CheckedOut", 5)]).toEqual([false, true]);
    expect(photos.takes("CheckedOut", 6)).toBe(false);
  });
});

describe("the week", () => {
  it("goes from Monday to Sunday, and is filled as plans ask", async () => {
    const server = withVisits(new FakeServer()).on(fillCalendar, () =>
      Result.succeed({ visits: 2 }),
    );
    const week = new VisitCalendar(deskAt(server), TODAY);
    await week.open();
    expect(week.days.map(({ on }) => on).at(0)).toBe("2026-03-02");
    expect(week.days.find(({ on }) => on === TODAY)?.rows).toHaveLength(2);
    await week.turn(1);
    expect([week.title, week.days.length]).toEqual(["2026-03-09起的一周", 7]);
    await week.fill();
    expect(week.done).toBe("按计划排上了2次");
  });

  it("is one of a month, in whole weeks, with the days of other months apart", async () => {
    const month = new VisitCalendar(deskAt(withVisits(new FakeServer())), TODAY);
    await month.show("month");
    const seen = () => [month.title, month.days.at(0)?.on, month.days.at(-1)?.on];
    expect(seen()).toEqual(["2026年3月", "2026-02-23", "2026-04-05"]);
    expect(month.days.filter(({ outside }) => outside)).toHaveLength(11);
    await month.turn(-1);
    expect(seen()).toEqual(["2026年2月", "2026-01-26", "2026-03-01"]);
  });
});

describe("route sheets", () => {
  it("are one for each helper, with what is still to be done", async () => {
    const sheets = new RouteSheets(deskAt(withVisits(new FakeServer())), TODAY);
    await sheets.open();
    expect(sheets.sheets.map(({ helper, rows }) => [helper.name, rows.length])).toEqual([
      ["李四", 1],
    ]);
  });
});
