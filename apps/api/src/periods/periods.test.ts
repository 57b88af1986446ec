import {
  approvePayment,
  draftPayment,
  grantPoints,
  payOrder,
  period,
  periods,
  proposePeriod,
  receiveGift,
  seals,
  signPeriod,
  withdrawPeriod,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { LineCode } from "@huzhu/domain/fund";
import { Fen } from "@huzhu/domain/money";
import { Points } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { beforeEach, expect, it } from "vitest";
import { openLine } from "../testing/fund-line.ts";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { emptyPurse, endow, expectSound } from "../testing/purse.ts";
import { send } from "../testing/send.ts";

const YESTERDAY = CalendarDate.make("2026-11-22");
const TODAY = CalendarDate.make("2026-11-23");

onEveryEngine("closing a period", (engine) => {
  let house: House;
  beforeEach(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const propose = async (to = YESTERDAY, note = "") =>
    (await house.as("cadre")).call(proposePeriod, { body: { to, note }, ...attempt() });
  const sign = async (login: "admin" | "cadre" = "admin") =>
    (await house.as(login)).call(signPeriod, attempt());
  const all = async () => answered((await house.as("keeper")).call(periods, {}));

  it("takes two people, and leaves figures, a seal, and a shut door", async () => {
    const proposed = await answered(propose());
    expect(proposed.period).toMatchObject({ number: 1, to: YESTERDAY, state: "proposed" });
    const before = await all();
    expect(before).toMatchObject({ closed: [], latestTo: YESTERDAY, proposal: proposed });
    expect(before.nextFrom).toBe(proposed.period.from);

    expect(await refused(sign("cadre"))).toMatchObject({ status: 403, tag: "SignedBySame" });
    const closed = await answered(sign());
    expect(closed.period).toMatchObject({ state: "closed", signedByName: expect.any(String) });
    expect(closed.period.signedBy).not.toBe(closed.period.preparedBy);
    const totals = closed.lines
      .filter(({ unit }) => unit === "points")
      .reduce((sum, { closing }) => sum + closing, 0);
    expect(totals).toBe(0);
    const admin = await house.as("admin");
    expect(await answered(admin.call(period, { params: { number: 1 } }))).toEqual(closed);
    expect(await all()).toMatchObject({ closed: [closed.period], proposal: null, nextFrom: TODAY });
    const { rows } = await answered(admin.call(seals, { query: {} }));
    expect(rows[0]).toMatchObject({ kind: "period", date: YESTERDAY });
    await expectSound(house);
  });

  it("lets nothing be dated into it any more, and goes on the day after", async () => {
    const group = await emptyPurse(house);
    await answered(propose());
    await answered(sign());
    const cadre = await house.as("cadre");
    const late = {
      account: group.id,
      amount: Points.make(5),
      origin: "granted" as const,
      why: "补发",
      eventDate: YESTERDAY,
    };
    expect(await refused(cadre.call(grantPoints, { body: late, ...attempt() }))).toMatchObject({
      tag: "PeriodClosed",
      sentence: `${YESTERDAY}的账已经结了（结到${YESTERDAY}），请用之后的日期`,
    });
    await endow(house, group.id, 5);
    house.pass(24 * 60 * 60 * 1000);
    const next = await answered(propose(TODAY));
    expect(next.period).toMatchObject({ number: 2, from: TODAY, to: TODAY });
    const line = next.lines.find(({ account }) => account === group.id);
    expect(line).toMatchObject({ opening: 0, credits: 5, closing: 5, variance: 0 });
    await answered(sign());
    await expectSound(house);
  });

  it("shuts the fund's book too: an order that was approved before is not paid into it", async () => {
    const [cadre, other] = [await house.as("cadre"), await house.as("cadre2")];
    const code = LineCode.make("closed-month");
    const fen = Fen.make(10_000);
    const line = {
      ...{ code, title: "食堂", purpose: "买菜", open: true, decision: "纪要1号" },
      ...{ plans: [{ year: 2026, fen }], threshold: fen },
    };
    await openLine(house, line);
    const gift = {
      ...{ source: "villagers" as const, donor: null, line: code, place: "bank" as const, fen },
      ...{ on: YESTERDAY, earmark: null, instalment: null, note: "" },
    };
    const give = () => cadre.call(receiveGift, { body: { gift }, ...attempt() });
    await answered(give());
    const payees = [{ name: "老周菜店", household: null, fen }] as const;
    const order = {
      line: code,
      place: gift.place,
      use: null,
      title: "买菜",
      payees,
      on: YESTERDAY,
    };
    const drafted = cadre.call(draftPayment, { body: { payment: order }, ...attempt() });
    const { payment } = await answered(drafted);
    await answered(other.call(approvePayment, { params: { payment }, ...attempt() }));
    await answered(propose());
    await answered(sign());
    const paying = cadre.call(payOrder, { params: { payment }, ...attempt() });
    expect(await refused(paying)).toMatchObject({ tag: "PeriodClosed" });
    expect(await refused(give())).toMatchObject({ tag: "PeriodClosed" });
    await expectSound(house);
  });

  it("is refused for days that are not over, or closed already", async () => {
    expect(await refused(propose(TODAY))).toMatchObject({
      tag: "PeriodNotOver",
      fields: { to: TODAY, today: TODAY },
    });
    await answered(propose());
    await answered(sign());
    expect(await refused(propose())).toMatchObject({ tag: "PeriodEmpty" });
  });

  it("is done anew where figures changed between the two", async () => {
    const group = await emptyPurse(house);
    await answered(propose());
    await endow(house, group.id, 3, { eventDate: YESTERDAY });
    expect(await refused(sign())).toMatchObject({ status: 409, tag: "FiguresChanged" });
    await answered(propose());
    await answered(sign());
  });

  it("wants an explanation where a stored balance is off", async () => {
    const group = await emptyPurse(house);
    await house.place.all(`update account set balance = 4 where id = '${group.id}'`);
    await answered(propose());
    expect(await refused(sign())).toMatchObject({
      tag: "VarianceUnexplained",
      fields: { accounts: [group.id] },
    });
    await answered(propose(YESTERDAY, "试验时改的"));
    expect((await answered(sign())).period.note).toBe("试验时改的");
  });

  it("closes once for one attempt", async () => {
    await answered(propose());
    const admin = await house.as("admin");
    const again = attempt();
    const closed = await answered(admin.call(signPeriod, again));
    expect(await answered(admin.call(signPeriod, again))).toEqual(closed);
    expect((await all()).closed).toHaveLength(1);
  });

  it("can be withdrawn before it is signed, and signed only while it is there", async () => {
    await answered(propose());
    const cadre = await house.as("cadre");
    expect((await answered(cadre.call(withdrawPeriod, attempt()))).proposal).toBeNull();
    for (const gone of [cadre.call(withdrawPeriod, attempt()), sign()]) {
      expect(await refused(gone)).toMatchObject({ status: 404, fields: { what: "proposal" } });
    }
  });

  it("is by a number and a date, and found by its number", async () => {
    const admin = await house.as("admin");
    expect(await send(admin, period, { params: ["first"] })).toMatchObject({ status: 400 });
    const body = { to: "2026-02-30", note: "" };
    expect(await send(admin, proposePeriod, { body })).toMatchObject({ status: 400 });
    expect(await refused(admin.call(period, { params: { number: 9 } }))).toMatchObject({
      status: 404,
      fields: { what: "period" },
    });
  });
});
