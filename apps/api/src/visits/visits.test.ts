import {
  agreeRequest,
  askForElder,
  callHelp,
  closeRequest,
  confirmAtKiosk,
  decideDispute,
  disputeAtKiosk,
  helpRequest,
  helpRequests,
  passRequestRung,
  planVisit,
  reverseTransfer,
  tieKin,
  twoCards,
  visitServices,
  visitsAtKiosk,
  visit as whole,
  yearAtKiosk,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { ServiceCode } from "@huzhu/domain/catalog";
import { addDays } from "@huzhu/domain/time";
import { beforeEach, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { expectSound } from "../testing/purse.ts";
import { send } from "../testing/send.ts";
import { DAY, MINUTE, TODAY, VISIT, type Visiting, visitingIn } from "../testing/visiting.ts";

onEveryEngine("requests and visits", (engine) => {
  let house: House;
  let at: Visiting;
  beforeEach(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    at = await visitingIn(house);
  });

  it("go from a press at the kiosk to points with their reason on the statement", async () => {
    const [kiosk, cadre] = [await house.kiosk(), await house.as("cadre")];
    const pressed = { kind: "talk", card: at.elder.card } as const;
    await answered(kiosk.call(callHelp, { body: pressed, ...attempt() }));
    const [request] = await answered(cadre.call(helpRequests, {}));
    if (!request) throw new Error("Nobody heard the call.");
    expect(request).toMatchObject({ elder: at.elder.id, kind: "talk", rung: "family" });
    const params = { request: request.id };
    const passing = { rung: "family", why: { _tag: "Declined" }, note: "儿子在外地" } as const;
    await answered(cadre.call(passRequestRung, { params, body: passing, ...attempt() }));
    const going = { service: VISIT, on: TODAY, part: "any", helpers: [at.helper.helper] } as const;
    const { visit } = await answered(
      cadre.call(agreeRequest, { params, body: going, ...attempt() }),
    );

    const own = { body: { card: at.elder.card } };
    expect(await answered(kiosk.call(visitsAtKiosk, own))).toMatchObject([
      { visit, step: "Planned", helpers: [expect.stringMatching(/\*\*$/)], mayConfirm: false },
    ]);
    const both = { first: at.helper.card, second: at.elder.card };
    expect(await answered(kiosk.call(twoCards, { body: both, ...attempt() }))).toEqual({
      what: "came",
      minutes: null,
    });
    house.pass(40 * MINUTE);
    expect(await answered(kiosk.call(twoCards, { body: both, ...attempt() }))).toEqual({
      what: "went",
      minutes: 40,
    });
    const before = await at.latest(at.helper);
    const word = { card: at.elder.card, visit, feedback: "good" } as const;
    const said = { body: word, ...attempt() };
    await answered(kiosk.call(confirmAtKiosk, said));
    await answered(kiosk.call(confirmAtKiosk, said));
    expect(await refused(kiosk.call(confirmAtKiosk, { body: word, ...attempt() }))).toMatchObject({
      tag: "OtherVisitStep",
    });
    expect(await answered(kiosk.call(yearAtKiosk, own))).toMatchObject({ came: 1 });
    const line = await at.latest(at.helper);
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
    const body = { other: at.helper.household, tie: "兄弟" };
    await answered(
      cadre.call(tieKin, { params: { household: at.elder.household }, body, ...attempt() }),
    );
    const before = await at.latest(at.helper);
    const { id } = await at.plan([at.helper, at.other]);
    await at.note(id);
    await answered(at.confirm(id));
    const { visit } = await answered(cadre.call(whole, { params: { visit: id } }));
    expect(visit.state).toMatchObject({
      confirmation: {
        pay: [
          { helper: at.helper.helper, points: 0, minutes: 0, unpaid: "kin" },
          { helper: at.other.helper, points: 1, minutes: 15, unpaid: null },
        ],
      },
    });
    expect(await at.latest(at.helper)).toEqual(before);
    await expectSound(house);
  });

  it("take back what they paid when a dispute finds that it was not so", async () => {
    const [kiosk, cadre] = [await house.kiosk(), await house.as("cadre")];
    const { id } = await at.plan([at.helper]);
    await at.note(id);
    await answered(at.confirm(id));
    const paid = await at.latest(at.helper);
    const admin = await house.as("admin");
    if (!paid) throw new Error("Nothing was paid.");
    const undoing = { params: { transfer: paid.transfer }, body: { why: "错" }, ...attempt() };
    expect(await refused(admin.call(reverseTransfer, undoing))).toMatchObject({
      tag: "NotReversible",
    });
    const word = { card: at.elder.card, visit: id };
    await answered(kiosk.call(disputeAtKiosk, { body: word, ...attempt() }));
    const decision = { ruling: "void", why: "邻居说那天没有人去" } as const;
    const deciding = { params: { visit: id }, body: decision };
    expect(await refused(cadre.call(decideDispute, { ...deciding, ...attempt() }))).toMatchObject({
      status: 403,
      tag: "SpokeAlready",
    });
    await answered(admin.call(decideDispute, { ...deciding, ...attempt() }));
    expect(await at.latest(at.helper)).toMatchObject({ amount: -3, reverses: paid.transfer });
    const again = await refused(kiosk.call(disputeAtKiosk, { body: word, ...attempt() }));
    expect(again).toMatchObject({ tag: "OtherVisitStep" });
    await expectSound(house);
  });

  it("count by themselves after some nights, once", async () => {
    const { id } = await at.plan([at.helper]);
    await at.note(id);
    const before = await at.latest(at.helper);
    await at.night();
    expect(await at.latest(at.helper)).toEqual(before);
    house.pass(3 * DAY);
    await at.night();
    const paid = await at.latest(at.helper);
    expect(paid).toMatchObject({ amount: 3 });
    await at.night();
    expect(await at.latest(at.helper)).toEqual(paid);
    await expectSound(house);
  });

  it("are refused with what a person needs", async () => {
    const [kiosk, cadre, keeper] = [
      await house.kiosk(),
      await house.as("cadre"),
      await house.as("keeper"),
    ];
    const both = { first: at.helper.card, second: at.elder.card };
    expect(await refused(kiosk.call(twoCards, { body: both, ...attempt() }))).toMatchObject({
      status: 404,
      tag: "VisitNotToday",
    });
    const body = {
      elder: at.elder.id,
      service: VISIT,
      on: TODAY,
      part: "any",
      helpers: [],
    } as const;
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
    const asking = { elder: at.elder.id, wish: { ...wish, wanted: "soon" } };
    expect(await send(cadre, askForElder, { body: asking })).toMatchObject({ status: 400 });
    const asked = { elder: at.elder.id, wish: { ...wish, kind: "meal", part: "any" } } as const;
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
