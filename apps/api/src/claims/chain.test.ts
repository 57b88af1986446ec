import type { Visitor } from "@huzhu/client/visitor";
import {
  claimBoard,
  claims,
  claimWork,
  correctClaim,
  decideObjection,
  giveBackClaim,
  me,
  objectToClaim,
  postClaims,
  resubmitClaim,
  turnDownClaim,
  withdrawClaim,
} from "@huzhu/contract";
import { kinTies } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { ObjectionId } from "@huzhu/domain/claims";
import { Quantity } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { endDay } from "../start/night.ts";
import { answered, attempt, refused } from "../testing/house.ts";
import { expectSound } from "../testing/purse.ts";
import { DAY, openWalk, SWEPT, TODAY, type Walk } from "../testing/walk.ts";

onEveryEngine("a claim on its way", (engine) => {
  let walk: Walk;
  beforeAll(async () => {
    if (engine.missing === null) walk = await openWalk(engine);
  });

  it("is signed by two, hangs on the board, and counts when its days are over", async () => {
    const { house, home, today, record, sign, publish, see } = walk;
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
    const { house, hung, see } = walk;
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
    const { house, home, record, sign } = walk;
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
    const { house, home, record } = walk;
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
    const { house, asThird, hung } = walk;
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
    const { house, home, record, sign } = walk;
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
        refusal: {
          tag: "KinOfHousehold",
          sentence: "亲属家的积分要请别人办：两家登记为亲属：兄弟",
        },
      },
    ]);
  });

  it("that is late, or that nobody is left to sign, is told", async () => {
    const { house, home, record } = walk;
    const { id } = await record(home());
    house.pass(5 * DAY);
    const work = await answered((await house.as("admin")).call(claimWork, {}));
    expect(work.late.find(({ claim }) => claim.id === id)).toMatchObject({
      title: "初审",
      days: 3,
    });
    expect(work.waiting.find(({ step }) => step === "Checking")?.count).toBeGreaterThan(0);
  });

  it("that was wrong on the board stays there, with what stands for it", async () => {
    const { house, posted, see } = walk;
    const { id } = await posted();
    const right = { rule: SWEPT, quantity: Quantity.make(2), eventDate: TODAY, why: "是两次" };
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
});
