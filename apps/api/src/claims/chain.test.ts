import { newVisitor, type Visitor } from "@huzhu/client/visitor";
import {
  addStaff,
  adoptRulebook,
  appealAtKiosk,
  appealClaim,
  bindCard,
  type ClaimRow,
  claimBoard,
  claims,
  claimWork,
  correctClaim,
  decideAppeal,
  decideObjection,
  giveBackClaim,
  household as householdPage,
  kioskBoard,
  logIn,
  me,
  objectAtKiosk,
  objectToClaim,
  ownClaimsAtKiosk,
  postClaims,
  publishClaims,
  recordClaims,
  reportAtKiosk,
  reportableRules,
  resubmitClaim,
  seeClaim,
  signClaims,
  turnDownClaim,
  withdrawAtKiosk,
  withdrawClaim,
} from "@huzhu/contract";
import { kinTies } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { ObjectionId } from "@huzhu/domain/claims";
import { CardNumber, type HouseholdId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { Quantity, type Rulebook, RuleCode } from "@huzhu/domain/rulebook";
import { addDays, CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { endDay } from "../start/night.ts";
import { decidedOn } from "../testing/decided-on.ts";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { KINDS } from "../testing/kinds.ts";
import { expectSound, type Purse, purses } from "../testing/purse.ts";

const DAY = 24 * 60 * 60 * 1000;
const TODAY = CalendarDate.make("2026-11-23");
const [SWEPT, FINE] = [RuleCode.make("FIXED"), RuleCode.make("FINE")];

/** Two checks, three days on the board, five days for an appeal. */
const WITH_BOARD: Rulebook = {
  ...KINDS,
  procedure: {
    checks: [{ title: "初审", within: 2 }, { title: "复核" }],
    notice: { days: 3, working: false },
    appeal: 5,
  },
};

onEveryEngine("a claim on its way", (engine) => {
  let house: House;
  let third: Visitor;
  const left: Array<Purse> = [];

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const admin = await house.as("admin");
    await answered(admin.call(adoptRulebook, { body: decidedOn(WITH_BOARD), ...attempt() }));
    const person = { name: "周平", login: "cadre3", role: "cadre", household: null } as const;
    await answered(
      admin.call(addStaff, { body: { ...person, password: "第三个人-2026" }, ...attempt() }),
    );
    left.push(...(await purses(house)));
  });

  const asThird = async () => {
    third = newVisitor(house.origin);
    await answered(third.call(logIn, { body: { login: "cadre3", password: "第三个人-2026" } }));
    return third;
  };
  const home = (): HouseholdId => {
    const found = left.shift();
    if (!found) throw new Error("The village has too few households.");
    return found.household;
  };
  const today = () => localDate(house.world.now());
  const record = async (household: HouseholdId, rule = SWEPT): Promise<ClaimRow> => {
    const taking = { particulars: { given: Points.make(2), reason: "乱堆柴草" } };
    const one = { household, resident: null, quantity: Quantity.make(1) };
    const lines = [{ ...one, ...(rule === FINE && taking) }];
    const body = { rule, eventDate: TODAY, note: "", lines };
    const [row] = await answered(
      (await house.as("cadre")).call(recordClaims, { body, ...attempt() }),
    );
    if (!row) throw new Error("Nothing was recorded.");
    return row;
  };
  const sign = async (who: Visitor, ...ids: ReadonlyArray<ClaimRow["id"]>) =>
    answered(who.call(signClaims, { body: { claims: ids }, ...attempt() }));
  const publish = async (...ids: ReadonlyArray<ClaimRow["id"]>) =>
    answered(
      (await house.as("cadre")).call(publishClaims, { body: { claims: ids }, ...attempt() }),
    );
  /** Recorded, signed twice and hung on the board. */
  const hung = async (household = home(), rule = SWEPT): Promise<ClaimRow> => {
    const { id } = await record(household, rule);
    await sign(await house.as("cadre2"), id);
    await sign(await house.as("admin"), id);
    const [row] = await publish(id);
    if (!row) throw new Error("Nothing was published.");
    return row;
  };
  const posted = async (household = home(), rule = SWEPT): Promise<ClaimRow> => {
    const { id } = await hung(household, rule);
    house.pass(4 * DAY);
    const outcomes = await answered((await house.as("cadre")).call(postClaims, { ...attempt() }));
    expect(outcomes).toContainEqual(expect.objectContaining({ _tag: "Counted", claim: id }));
    return (await see(id)).claim;
  };
  const see = async (claim: ClaimRow["id"]) =>
    answered((await house.as("admin")).call(seeClaim, { params: { claim } }));
  const cardOf = async (household: HouseholdId) => {
    const admin = await house.as("admin");
    const { members } = await answered(admin.call(householdPage, { params: { household } }));
    const row = members[0];
    if (!row) throw new Error(`Nobody lives in ${household}.`);
    const number = CardNumber.make(String(7_000_000_000 + left.length));
    const body = { resident: row.id, number };
    await answered(admin.call(bindCard, { body, ...attempt() }));
    return number;
  };

  it("is signed by two, hangs on the board, and counts when its days are over", async () => {
    const { id } = await record(home());
    expect(await sign(await house.as("cadre2"), id)).toEqual([
      { _tag: "Signed", claim: id, step: "Checking" },
    ]);
    expect(await sign(await house.as("cadre2"), id)).toMatchObject([
      { _tag: "NotCounted", refusal: { tag: "SignedAlready" } },
    ]);
    expect(await sign(await house.as("admin"), id)).toEqual([
      { _tag: "Signed", claim: id, step: "Checked" },
    ]);
    const [row] = await publish(id);
    expect(row?.state).toMatchObject({ _tag: "OnNotice", notice: { from: today() } });
    const { rows } = await answered((await house.as("cadre")).call(claimBoard, {}));
    expect(rows.find(({ claim }) => claim.id === id)).toMatchObject({ points: 5 });

    const early = await answered((await house.as("cadre")).call(postClaims, { ...attempt() }));
    expect(early.filter(({ claim }) => claim === id)).toEqual([]);
    house.pass(4 * DAY);
    const ready = await answered(
      (await house.as("cadre")).call(claims, { query: { step: "Ready" } }),
    );
    expect(ready.rows.map((one) => one.id)).toContain(id);
    const outcomes = await answered((await house.as("cadre")).call(postClaims, { ...attempt() }));
    expect(outcomes).toMatchObject([{ _tag: "Counted", claim: id, points: 5 }]);
    const { events, claim } = await see(id);
    expect(claim.state).toMatchObject({ _tag: "Approved", points: 5, round: 1 });
    expect(events.map(({ what }) => what)).toEqual([
      "recorded",
      "signed",
      "signed",
      "published",
      "approved",
    ]);
    await expectSound(house);
  });

  it("is counted by the night too, once", async () => {
    const { id } = await hung();
    house.pass(4 * DAY);
    const { db, world } = house;
    const night = { db, sealKey: world.sealKey, newId: world.newId };
    await endDay(house.village, night, world.now());
    await endDay(house.village, night, world.now());
    const { claim, events } = await see(id);
    expect(claim.state._tag).toBe("Approved");
    expect(events.filter(({ what }) => what === "approved")).toMatchObject([{ by: "夜间任务" }]);
    await expectSound(house);
  });

  it("is given back, put right, and signed anew", async () => {
    const { id } = await record(home());
    await sign(await house.as("cadre2"), id);
    const back = await answered(
      (await house.as("admin")).call(giveBackClaim, {
        params: { claim: id },
        body: { why: "日期不对" },
        ...attempt(),
      }),
    );
    expect(back.state).toMatchObject({ _tag: "Returned", why: "日期不对", round: 1 });
    const right = {
      resident: null,
      rule: SWEPT,
      quantity: Quantity.make(2),
      eventDate: TODAY,
      note: "改过",
    };
    const again = { params: { claim: id }, body: right };
    const notTheirs = (await house.as("admin")).call(resubmitClaim, { ...again, ...attempt() });
    expect(await refused(notTheirs)).toMatchObject({ status: 403, tag: "NotTheirs" });
    const row = await answered(
      (await house.as("cadre")).call(resubmitClaim, { ...again, ...attempt() }),
    );
    expect(row).toMatchObject({
      quantity: 2,
      note: "改过",
      state: { _tag: "Checking", round: 2, check: 0, signed: [] },
    });
    expect(await sign(await house.as("cadre2"), id)).toMatchObject([{ _tag: "Signed" }]);
    await expectSound(house);
  });

  it("is turned down or withdrawn, and nothing comes of it", async () => {
    const [one, other] = [await record(home()), await record(home())];
    const why = { why: "没有这回事" };
    const down = { params: { claim: one.id }, body: why };
    const own = (await house.as("cadre")).call(turnDownClaim, { ...down, ...attempt() });
    expect(await refused(own)).toMatchObject({ status: 403, tag: "RecordedBySame" });
    const refusedRow = await answered(
      (await house.as("cadre2")).call(turnDownClaim, { ...down, ...attempt() }),
    );
    expect(refusedRow.state).toMatchObject({ _tag: "Refused", ...why });
    const back = { params: { claim: other.id }, body: { why: "登记重了" } };
    const theirs = (await house.as("cadre2")).call(withdrawClaim, { ...back, ...attempt() });
    expect(await refused(theirs)).toMatchObject({ tag: "NotTheirs" });
    const withdrawn = await answered(
      (await house.as("cadre")).call(withdrawClaim, { ...back, ...attempt() }),
    );
    expect(withdrawn.state._tag).toBe("Withdrawn");
    const late = (await house.as("cadre2")).call(turnDownClaim, {
      ...back,
      ...attempt(),
    });
    expect(await refused(late)).toMatchObject({ status: 409, tag: "OtherStep" });
  });

  it("stops on the board until somebody else has decided what is objected", async () => {
    const { id } = await hung();
    const params = { claim: id };
    const object = async (who: Visitor) =>
      who.call(objectToClaim, { params, body: { why: "那天他不在村里" }, ...attempt() });
    const halted = await answered(object(await house.as("cadre")));
    if (halted.state._tag !== "Halted") throw new Error(halted.state._tag);
    const [objection] = halted.state.objections;
    expect(await refused(object(await house.as("cadre")))).toMatchObject({
      tag: "ObjectedAlready",
    });
    house.pass(4 * DAY);
    expect(await answered((await house.as("cadre")).call(postClaims, { ...attempt() }))).toEqual(
      [],
    );
    const decide = async (who: Visitor, which = objection?.id ?? ObjectionId.make("none")) =>
      who.call(decideObjection, {
        params: { claim: id, objection: which },
        body: { ruling: "dismissed", why: "问过邻居，他在" },
        ...attempt(),
      });
    expect(await refused(decide(await house.as("admin")))).toMatchObject({ tag: "SignedAlready" });
    expect(await refused(decide(await house.as("cadre")))).toMatchObject({
      tag: "RecordedBySame",
    });
    const none = decide(await asThird(), ObjectionId.make("none"));
    expect(await refused(none)).toMatchObject({ status: 404, tag: "NoSuchObjection" });
    const on = await answered(decide(await asThird()));
    expect(on.state._tag).toBe("Ready");
    const outcomes = await answered((await house.as("cadre")).call(postClaims, { ...attempt() }));
    expect(outcomes).toMatchObject([{ _tag: "Counted", claim: id }]);
    await expectSound(house);
  });

  it("never goes on by the hand of kin", async () => {
    const household = home();
    const { id } = await record(household);
    const own = await answered((await house.as("cadre2")).call(me, {}));
    const kin = own.staff.household;
    if (kin === null) throw new Error("cadre2 belongs to no household.");
    const at = house.world.now();
    const actor = { kind: "program", id: "test", name: "试验" } as const;
    await house.db.write(house.village, async (tx) =>
      Result.succeed(await kinTies.tie(tx, household, kin, { tie: "兄弟", at, actor })),
    );
    expect(await sign(await house.as("cadre2"), id)).toMatchObject([
      {
        _tag: "NotCounted",
        refusal: { tag: "KinOfHousehold", sentence: "亲属家的积分要请别人办" },
      },
    ]);
  });

  it("that is late, or that nobody is left to sign, is told", async () => {
    const { id } = await record(home());
    house.pass(5 * DAY);
    const work = await answered((await house.as("admin")).call(claimWork, {}));
    expect(work.late.find(({ claim }) => claim.id === id)).toMatchObject({
      title: "初审",
      days: 3,
    });
    expect(work.waiting.find(({ step }) => step === "Checking")?.count).toBeGreaterThan(0);
  });

  it("that took points is appealed against at the kiosk, and given back by somebody else", async () => {
    const household = home();
    const card = await cardOf(household);
    await posted(household);
    const { id } = await posted(household, FINE);
    const kiosk = await house.kiosk();
    const own = await answered(kiosk.call(ownClaimsAtKiosk, { body: { card } }));
    expect(own.find(({ claim }) => claim === id)).toMatchObject({
      step: "Approved",
      points: -2,
      mayWithdraw: false,
      appealUntil: addDays(today(), 5),
    });
    const params = { claim: id };
    const body = { card, why: "这不是我家的" };
    await answered(kiosk.call(appealAtKiosk, { params, body, ...attempt() }));
    expect(await refused(kiosk.call(appealAtKiosk, { params, body, ...attempt() }))).toMatchObject({
      tag: "AppealedAlready",
    });
    const again = (await house.as("cadre2")).call(appealClaim, {
      params,
      body: { why: "再说一次" },
      ...attempt(),
    });
    expect(await refused(again)).toMatchObject({ tag: "AppealedAlready" });
    const work = await answered((await house.as("admin")).call(claimWork, {}));
    expect(work.appeals.map((one) => one.id)).toEqual([id]);
    const decide = (who: Visitor) =>
      who.call(decideAppeal, {
        params,
        body: { ruling: "upheld", why: "认错了门" },
        ...attempt(),
      });
    expect(await refused(decide(await house.as("admin")))).toMatchObject({ tag: "SignedAlready" });
    const row = await answered(decide(await asThird()));
    expect(row.state).toMatchObject({
      _tag: "Reversed",
      points: -2,
      appeal: { decision: { ruling: "upheld" } },
    });
    expect((await see(id)).events.map(({ what }) => what).slice(-3)).toEqual([
      "appealed",
      "appealDecided",
      "reversed",
    ]);
    await expectSound(house);
  });

  it("that was wrong on the board stays there, with what stands for it", async () => {
    const { id } = await posted();
    const right = { rule: SWEPT, quantity: Quantity.make(2), eventDate: TODAY, why: "是两次" };
    await answered(
      (await asThird()).call(correctClaim, { params: { claim: id }, body: right, ...attempt() }),
    ).catch(() => null);
    const corrected = await answered(
      (await house.as("admin")).call(correctClaim, {
        params: { claim: id },
        body: right,
        ...attempt(),
      }),
    );
    const { errata } = await answered((await house.as("admin")).call(claimBoard, {}));
    expect(errata[0]).toMatchObject({
      wrong: {
        id,
        state: { _tag: "Reversed", why: "是两次", notice: { from: expect.any(String) } },
      },
      right: { id: corrected.corrected.id, quantity: 2, replaces: id },
    });
    expect((await see(id)).replacedBy?.id).toBe(corrected.corrected.id);
    await expectSound(house);
  });

  it("is reported, read, objected to and withdrawn at the kiosk, with no name in full", async () => {
    const household = home();
    const card = await cardOf(household);
    const kiosk = await house.kiosk();
    const rules = await answered(kiosk.call(reportableRules, {}));
    expect(rules.map(({ rule }) => rule)).toContain(SWEPT);
    expect(rules.map(({ rule }) => rule)).not.toContain(FINE);
    const body = { card, rule: SWEPT, quantity: Quantity.make(1), eventDate: today() };
    const own = await answered(kiosk.call(reportAtKiosk, { body, ...attempt() }));
    expect(own).toMatchObject({ step: "Checking", mayWithdraw: true, points: null });
    const taken = { ...body, rule: FINE };
    expect(await refused(kiosk.call(reportAtKiosk, { body: taken, ...attempt() }))).toMatchObject({
      tag: "UnknownRule",
    });
    const { claim } = await see(own.claim);
    expect(claim).toMatchObject({
      recordedBy: { _tag: "ByHousehold", household },
      recordedByName: null,
    });
    const withdrawn = await answered(
      kiosk.call(withdrawAtKiosk, {
        params: { claim: own.claim },
        body: { card, why: "按错了" },
        ...attempt(),
      }),
    );
    expect(withdrawn).toMatchObject({ step: "Withdrawn", why: "按错了" });

    const on = await hung();
    const { lines } = await answered(kiosk.call(kioskBoard, {}));
    const line = lines.find((one) => one.claim === on.id);
    expect(line).toMatchObject({ halted: false, ruleTitle: "FIXED" });
    expect(line?.maskedName).toMatch(/^.\*+/);
    expect(JSON.stringify(lines)).not.toContain(on.head ?? "—");
    const asked = { body: { card, claim: on.id, why: "没有这回事" } };
    expect(await answered(kiosk.call(objectAtKiosk, { ...asked, ...attempt() }))).toEqual({
      until: line?.until,
    });
    expect(await refused(kiosk.call(objectAtKiosk, { ...asked, ...attempt() }))).toMatchObject({
      tag: "ObjectedAlready",
    });
    await expectSound(house);
  });
});
