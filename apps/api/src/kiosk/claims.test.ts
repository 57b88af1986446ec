import type { Visitor } from "@huzhu/client/visitor";
import {
  appealAtKiosk,
  appealClaim,
  claimWork,
  decideAppeal,
  kioskBoard,
  objectAtKiosk,
  ownClaimsAtKiosk,
  reportAtKiosk,
  reportableRules,
  withdrawAtKiosk,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { Quantity } from "@huzhu/domain/rulebook";
import { addDays } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, refused } from "../testing/house.ts";
import { expectSound } from "../testing/purse.ts";
import { FINE, openWalk, SWEPT, type Walk } from "../testing/walk.ts";

onEveryEngine("a claim at the kiosk", (engine) => {
  let walk: Walk;
  beforeAll(async () => {
    if (engine.missing === null) walk = await openWalk(engine);
  });

  it("that took points is appealed against at the kiosk, and given back by somebody else", async () => {
    const { house, asThird, home, today, posted, see, cardOf } = walk;
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

  it("is reported, read, objected to and withdrawn at the kiosk, with no name in full", async () => {
    const { house, home, today, hung, see, cardOf } = walk;
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
