import {
  accountStatement,
  agreeRequest,
  askForElder,
  callHelp,
  callOffVisit,
  closeRequest,
  confirmAtKiosk,
  confirmVisit,
  decideDispute,
  disputeAtKiosk,
  fillCalendar,
  helpRequest,
  helpRequests,
  noteVisit,
  passRequestRung,
  planVisit,
  radar,
  raiseOccasion,
  recordCareEvent,
  reverseTransfer,
  saveCarePlan,
  tieKin,
  twoCards,
  visitServices,
  visits,
  visitsAtKiosk,
  visit as whole,
  yearAtKiosk,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { ServiceCode } from "@huzhu/domain/catalog";
import { NOTHING_SEEN, type VisitId } from "@huzhu/domain/reciprocity";
import { addDays, CalendarDate, Instant } from "@huzhu/domain/time";
import { beforeEach, expect, it } from "vitest";
import { endDay } from "../start/night.ts";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { type Carded, neighbours } from "../testing/neighbours.ts";
import { expectSound, type Purse, purses } from "../testing/purse.ts";
import { send } from "../testing/send.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const TODAY = CalendarDate.make("2026-11-23");
const VISIT = ServiceCode.make("M01");

onEveryEngine("requests and visits", (engine) => {
  let house: House;
  let homes: ReadonlyArray<Purse>;
  let elder: Carded;
  let helper: Carded;
  let other: Carded;
  beforeEach(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    homes = await purses(house);
    const { elders, all } = await neighbours(house);
    const unstaffed = (one: Carded) => homes.some(({ household }) => household === one.household);
    const [first] = elders.filter(unstaffed);
    const [second, third] = all.filter((one) => one.id !== first?.id && unstaffed(one));
    if (!first || !second || !third) throw new Error("The village has too few people.");
    [elder, helper, other] = [first, second, third];
  });

  const latest = async ({ household }: Carded) => {
    const purse = homes.find((one) => one.household === household);
    if (!purse) throw new Error("The household has no account.");
    const cadre = await house.as("cadre");
    const params = { account: purse.id };
    const { lines } = await answered(cadre.call(accountStatement, { params }));
    return lines[0];
  };
  const plan = async (helpers: ReadonlyArray<Carded>, service = VISIT) => {
    const cadre = await house.as("cadre");
    const who = helpers.map((one) => one.helper);
    const body = { elder: elder.id, service, on: TODAY, part: "any", helpers: who } as const;
    return answered(cadre.call(planVisit, { body, ...attempt() }));
  };
  const note = async (id: VisitId, minutes = 45) => {
    const cadre = await house.as("cadre");
    const came = house.world.now();
    const went = Instant.make(came + minutes * MINUTE);
    const body = { how: "callBack", came, went, shares: null, seen: NOTHING_SEEN } as const;
    return answered(cadre.call(noteVisit, { params: { visit: id }, body, ...attempt() }));
  };
  const confirm = async (id: VisitId) => {
    const cadre = await house.as("cadre2");
    const request = { params: { visit: id }, body: { feedback: "good" }, ...attempt() } as const;
    return cadre.call(confirmVisit, request);
  };
  const night = () => endDay(house.village, house.world, house.world.now());

  it("go from a press at the kiosk to points with their reason on the statement", async () => {
    const [kiosk, cadre] = [await house.kiosk(), await house.as("cadre")];
    const pressed = { kind: "talk", card: elder.card } as const;
    await answered(kiosk.call(callHelp, { body: pressed, ...attempt() }));
    const [request] = await answered(cadre.call(helpRequests, {}));
    if (!request) throw new Error("Nobody heard the call.");
    expect(request).toMatchObject({ elder: elder.id, kind: "talk", rung: "family" });
    const params = { request: request.id };
    const passing = { rung: "family", why: { _tag: "Declined" }, note: "儿子在外地" } as const;
    await answered(cadre.call(passRequestRung, { params, body: passing, ...attempt() }));
    const going = { service: VISIT, on: TODAY, part: "any", helpers: [helper.helper] } as const;
    const { visit } = await answered(
      cadre.call(agreeRequest, { params, body: going, ...attempt() }),
    );

    const own = { body: { card: elder.card } };
    expect(await answered(kiosk.call(visitsAtKiosk, own))).toMatchObject([
      { visit, step: "Planned", helpers: [expect.stringMatching(/\*\*$/)], mayConfirm: false },
    ]);
    const both = { first: helper.card, second: elder.card };
    expect(await answered(kiosk.call(twoCards, { body: both, ...attempt() }))).toEqual({
      what: "came",
      minutes: null,
    });
    house.pass(40 * MINUTE);
    expect(await answered(kiosk.call(twoCards, { body: both, ...attempt() }))).toEqual({
      what: "went",
      minutes: 40,
    });
    const before = await latest(helper);
    const word = { card: elder.card, visit, feedback: "good" } as const;
    const said = { body: word, ...attempt() };
    await answered(kiosk.call(confirmAtKiosk, said));
    await answered(kiosk.call(confirmAtKiosk, said));
    expect(await refused(kiosk.call(confirmAtKiosk, { body: word, ...attempt() }))).toMatchObject({
      tag: "OtherVisitStep",
    });
    expect(await answered(kiosk.call(yearAtKiosk, own))).toMatchObject({ came: 1 });
    const line = await latest(helper);
    expect(line?.transfer).not.toBe(before?.transfer);
    expect(line).toMatchObject({ amount: 3, sentence: "上门探访（清单第1版 M01）：一次3分" });

    const office = await house.as("cadre");
    const {
      request: after,
      ladder,
      history,
    } = await answered(office.call(helpRequest, { params }));
    expect(after.state._tag).toBe("Closed");
    expect(ladder[0]).toMatchObject({ standing: "passed", passing: { note: "儿子在外地" } });
    expect(history.map(({ what }) => what)).toEqual([
      "asked",
      "passedRung",
      "agreed",
      "visited",
      "closed",
    ]);
    await expectSound(house);
  });

  it("are made by the services of the catalog that somebody gives at the door", async () => {
    const cadre = await house.as("cadre");
    const services = await answered(cadre.call(visitServices, {}));
    const codes: ReadonlyArray<string> = services.map(({ code }) => code);
    expect(codes).toContain("M01");
    expect(codes).not.toContain("N01");
  });

  it("pay nobody for kin", async () => {
    const cadre = await house.as("cadre");
    const body = { other: helper.household, tie: "兄弟" };
    await answered(
      cadre.call(tieKin, { params: { household: elder.household }, body, ...attempt() }),
    );
    const before = await latest(helper);
    const { id } = await plan([helper, other]);
    await note(id);
    await answered(confirm(id));
    const { visit } = await answered(cadre.call(whole, { params: { visit: id } }));
    expect(visit.state).toMatchObject({
      confirmation: {
        pay: [
          { helper: helper.helper, points: 0, minutes: 0, unpaid: "kin" },
          { helper: other.helper, points: 1, minutes: 15, unpaid: null },
        ],
      },
    });
    expect(await latest(helper)).toEqual(before);
    await expectSound(house);
  });

  it("take back what they paid when a dispute finds that it was not so", async () => {
    const [kiosk, cadre] = [await house.kiosk(), await house.as("cadre")];
    const { id } = await plan([helper]);
    await note(id);
    await answered(confirm(id));
    const paid = await latest(helper);
    const admin = await house.as("admin");
    if (!paid) throw new Error("Nothing was paid.");
    const undoing = { params: { transfer: paid.transfer }, body: { why: "错" }, ...attempt() };
    expect(await refused(admin.call(reverseTransfer, undoing))).toMatchObject({
      tag: "NotReversible",
    });
    const word = { card: elder.card, visit: id };
    await answered(kiosk.call(disputeAtKiosk, { body: word, ...attempt() }));
    const decision = { ruling: "void", why: "邻居说那天没有人去" } as const;
    const deciding = { params: { visit: id }, body: decision };
    expect(await refused(cadre.call(decideDispute, { ...deciding, ...attempt() }))).toMatchObject({
      status: 403,
      tag: "SpokeAlready",
    });
    await answered(admin.call(decideDispute, { ...deciding, ...attempt() }));
    expect(await latest(helper)).toMatchObject({ amount: -3, reverses: paid.transfer });
    const again = await refused(kiosk.call(disputeAtKiosk, { body: word, ...attempt() }));
    expect(again).toMatchObject({ tag: "OtherVisitStep" });
    await expectSound(house);
  });

  it("count by themselves after some nights, once", async () => {
    const { id } = await plan([helper]);
    await note(id);
    const before = await latest(helper);
    await night();
    expect(await latest(helper)).toEqual(before);
    house.pass(3 * DAY);
    await night();
    const paid = await latest(helper);
    expect(paid).toMatchObject({ amount: 3 });
    await night();
    expect(await latest(helper)).toEqual(paid);
    await expectSound(house);
  });

  it("look in at many within a day when a storm comes, and the radar sees it", async () => {
    const cadre = await house.as("cadre");
    const { overdue } = await answered(cadre.call(radar, {}));
    expect(overdue.length).toBeGreaterThan(0);
    const body = { kind: "storm", service: VISIT, hamlet: null, risks: ["high", "key"] } as const;
    const { visits: count } = await answered(cadre.call(raiseOccasion, { body, ...attempt() }));
    expect(count).toBeGreaterThan(0);
    const query = { from: TODAY, to: TODAY };
    const planned = await answered(cadre.call(visits, { query }));
    expect(planned).toHaveLength(count);
    expect(planned[0]).toMatchObject({
      cause: { kind: "storm" },
      dueBy: house.world.now() + DAY,
      helpers: [],
    });
    const after = await answered(cadre.call(radar, {}));
    const storm = after.overdue.filter(({ risk }) => risk !== "general");
    expect(storm.every(({ next }) => next === TODAY)).toBe(true);
  });

  it("look in within a day after a fall", async () => {
    const cadre = await house.as("cadre");
    const event = { kind: "fall", on: TODAY, note: "门口滑倒" } as const;
    const params = { resident: elder.id };
    await answered(cadre.call(recordCareEvent, { params, body: { event }, ...attempt() }));
    expect(await answered(cadre.call(visits, { query: { elder: elder.id } }))).toMatchObject([
      { cause: { _tag: "OfCareEvent", kind: "fall" }, dueBy: house.world.now() + DAY },
    ]);
  });

  it("come again and again as a plan says, and are put down once", async () => {
    const cadre = await house.as("cadre");
    const often = { every: 7, part: "morning", from: TODAY, until: null } as const;
    const plan = { elder: elder.id, service: VISIT, helper: helper.helper, ...often };
    await answered(cadre.call(saveCarePlan, { body: { plan }, ...attempt() }));
    expect((await answered(cadre.call(radar, {}))).due).toBe(2);
    expect(await answered(cadre.call(fillCalendar, attempt()))).toEqual({ visits: 2 });
    expect(await answered(cadre.call(fillCalendar, attempt()))).toEqual({ visits: 0 });
    const query = { elder: elder.id };
    const planned = await answered(cadre.call(visits, { query }));
    expect(planned.map(({ on, part }) => [on, part])).toEqual([
      [TODAY, "morning"],
      [addDays(TODAY, 7), "morning"],
    ]);
    const off = { params: { visit: planned[0]?.id ?? ("" as VisitId) }, body: { why: "住院" } };
    await answered(cadre.call(callOffVisit, { ...off, ...attempt() }));
    expect(await answered(cadre.call(fillCalendar, attempt()))).toEqual({ visits: 0 });
  });

  it("are refused with what a person needs", async () => {
    const [kiosk, cadre, keeper] = [
      await house.kiosk(),
      await house.as("cadre"),
      await house.as("keeper"),
    ];
    const both = { first: helper.card, second: elder.card };
    expect(await refused(kiosk.call(twoCards, { body: both, ...attempt() }))).toMatchObject({
      status: 404,
      tag: "VisitNotToday",
    });
    const body = { elder: elder.id, service: VISIT, on: TODAY, part: "any", helpers: [] } as const;
    expect(await refused(keeper.call(planVisit, { body, ...attempt() }))).toMatchObject({
      status: 403,
    });
    const unknown = { ...body, service: ServiceCode.make("X99") };
    expect(await refused(cadre.call(planVisit, { body: unknown, ...attempt() }))).toMatchObject({
      tag: "ServiceUnknown",
      sentence: "2026-11-23的服务清单里没有“X99”这一项",
    });
    const late = { ...body, on: addDays(TODAY, -1) };
    expect(await refused(cadre.call(planVisit, { body: late, ...attempt() }))).toMatchObject({
      tag: "DayOver",
    });
    const wish = {
      kind: "meal",
      service: null,
      wanted: TODAY,
      part: "any",
      urgent: false,
      note: "",
    };
    const asking = { elder: elder.id, wish: { ...wish, wanted: "soon" } };
    expect(await send(cadre, askForElder, { body: asking })).toMatchObject({ status: 400 });
    const asked = { elder: elder.id, wish: { ...wish, kind: "meal", part: "any" } } as const;
    const { id } = await answered(cadre.call(askForElder, { body: asked, ...attempt() }));
    const params = { request: id };
    await answered(keeper.call(closeRequest, { params, ...attempt() }));
    expect(await refused(keeper.call(closeRequest, { params, ...attempt() }))).toMatchObject({
      status: 409,
      tag: "OtherRequestStep",
      sentence: "这条求助现在是“已办结”，请刷新页面再看",
    });
  });
});
