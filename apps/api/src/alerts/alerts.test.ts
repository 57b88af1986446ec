import { alerts, checkNow, FINDING_WORDS, selfChecks, settleAlert, today } from "@huzhu/contract";
import type { What } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { emptyPurse, endow } from "../testing/purse.ts";

/** Whatever can be found has its words: the compiler looks, and nobody else needs to. */
const WORDS: Record<What, string> = FINDING_WORDS;

onEveryEngine("a self-check", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const check = async () => {
    const admin = await house.as("admin");
    await answered(admin.call(checkNow, attempt()));
    await house.world.checks.done(house.village);
    const { latest, running } = await answered(admin.call(selfChecks, {}));
    expect(running).toBe(false);
    return latest;
  };
  const open = async () => {
    const keeper = await house.as("keeper");
    return answered(keeper.call(alerts, { query: { state: "open" } }));
  };

  it("finds nothing in a sound village, and is listed", async () => {
    const [last] = await check();
    expect(last).toMatchObject({ at: house.world.now(), findings: 0 });
    expect(last?.transfers).toBeGreaterThan(0);
    expect(await open()).toMatchObject({ rows: [], total: 0 });
    const admin = await house.as("admin");
    expect(await answered(admin.call(today, {}))).toMatchObject({
      alerts: 0,
      lastSelfCheck: { at: last?.at, findings: 0 },
    });
  });

  it("starts one self-check for one attempt", async () => {
    const admin = await house.as("admin");
    const before = (await check()).length;
    const again = attempt();
    await answered(admin.call(checkNow, again));
    await answered(admin.call(checkNow, again));
    await house.world.checks.done(house.village);
    const { latest } = await answered(admin.call(selfChecks, {}));
    expect(latest.length).toBe(before + 1);
  });

  it("alerts of what somebody changed, once, until somebody settles it", async () => {
    const group = await emptyPurse(house);
    await endow(house, group.id, 5);
    await house.place.all(`update account set balance = 6 where id = '${group.id}'`);
    house.pass(60_000);
    const [found] = await check();
    expect(found?.findings).toBeGreaterThan(0);
    const { rows } = await open();
    const alert = rows.find(({ what }) => what === "stored balance");
    expect(alert).toMatchObject({
      law: "I2",
      subject: group.id,
      expected: "5",
      found: "6",
      sentence: `${WORDS["stored balance"]}（${group.id}）：应为 5，实为 6`,
      settled: null,
    });
    const admin = await house.as("admin");
    expect((await answered(admin.call(today, {}))).alerts).toBe(rows.length);
    house.pass(60_000);
    await check();
    expect((await open()).rows.find(({ id }) => id === alert?.id)).toMatchObject({
      firstSeenAt: alert?.firstSeenAt,
      lastSeenAt: house.world.now(),
    });

    const params = { alert: alert?.id ?? "" };
    const settling = { params, body: { note: "试验时改的" }, ...attempt() };
    const director = await house.as("admin");
    const settled = await answered(director.call(settleAlert, settling));
    expect(settled.settled).toMatchObject({ note: "试验时改的" });
    expect(await answered(director.call(settleAlert, settling))).toEqual(settled);
    expect(
      await refused(director.call(settleAlert, { params, body: { note: "又" }, ...attempt() })),
    ).toMatchObject({ status: 409, tag: "AlertSettled", fields: { by: settled.settled?.by } });
    await check();
    expect((await open()).rows.map(({ id }) => id)).not.toContain(alert?.id);
    const past = await answered(director.call(alerts, { query: { state: "settled" } }));
    expect(past.rows.map(({ id }) => id)).toEqual([alert?.id]);
    await house.place.all(`update account set balance = 5 where id = '${group.id}'`);
  });

  it("settles no alert that is not there", async () => {
    const admin = await house.as("admin");
    const settling = { params: { alert: "none" }, body: { note: "没有" }, ...attempt() };
    expect(await refused(admin.call(settleAlert, settling))).toMatchObject({
      status: 404,
      fields: { what: "alert" },
    });
  });
});
