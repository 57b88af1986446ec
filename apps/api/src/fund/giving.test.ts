import {
  addDonor,
  approvePayment,
  campaign,
  changeDonor,
  donorAccount,
  donors,
  draftPayment,
  hamlets,
  kioskFund,
  knockAtDoor,
  payOrder,
  pledge,
  pledges,
  publicFundSheet,
  receiveGift,
  receiveInKind,
  redeemAtCounter,
  shelveBought,
  startCampaign,
  thankDonor,
  today,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { DonorId, LineCode, type PaymentId } from "@huzhu/domain/fund";
import { Fen } from "@huzhu/domain/money";
import { Points } from "@huzhu/domain/points";
import { addDays, localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { openLine } from "../testing/fund-line.ts";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { cardHolders, enrich, shelve } from "../testing/till.ts";

const TODAY = localDate(NOW);
const MONTH = TODAY.slice(0, 7);
const LINE = LineCode.make("kitchen");
const yuan = (many: number) => Fen.make(many * 100);

/** Goal: who gives is thanked and told where it went, and the public sees sums without names. */
onEveryEngine("giving", (engine) => {
  let house: House;
  const cadre = () => house.as("cadre");
  const enter = async (name: string, named: boolean): Promise<DonorId> => {
    const donor = { name, source: "villagers" as const, person: true, named };
    return (await answered((await cadre()).call(addDonor, { body: { donor }, ...attempt() })))
      .donor;
  };
  const give = async (donor: DonorId, many: number, but: object = {}) => {
    const gift = {
      ...{ source: "villagers" as const, donor, line: LINE, place: "bank" as const },
      ...{ fen: yuan(many), on: TODAY, earmark: null, instalment: null, note: "", ...but },
    };
    return answered((await cadre()).call(receiveGift, { body: { gift }, ...attempt() }));
  };
  const rowOf = async (donor: DonorId) =>
    (await answered((await cadre()).call(donors, {}))).find(({ id }) => id === donor);
  const accountOf = async (donor: DonorId) =>
    answered((await cadre()).call(donorAccount, { params: { donor } }));

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const line = {
      ...{ code: LINE, title: "食堂", purpose: "买菜", open: true, decision: "纪要1号" },
      ...{ plans: [{ year: 2026, fen: yuan(1000) }], threshold: yuan(200) },
    };
    await openLine(house, line);
  });

  it("is followed through the shelf to the family, masked", async () => {
    const [someone] = await cardHolders(house);
    if (!someone) throw new Error("Nobody has a card.");
    await enrich(house, [someone]);
    const { id: good } = await shelve(house, { price: 10, pieces: 1 });
    const donor = await enter("林建国", true);
    const rice = {
      ...{ source: "villagers" as const, donor, what: "大米", many: 20, unit: "袋", good },
      ...{ fen: yuan(1200), valuedBy: "村委会和李会计", on: TODAY },
    };
    await answered((await cadre()).call(receiveInKind, { body: { gift: rice }, ...attempt() }));
    const basket = [{ good, pieces: 3, shownPrice: Points.make(10) }] as const;
    const body = { household: someone.household, resident: null, basket };
    await answered((await house.as("keeper")).call(redeemAtCounter, { body, ...attempt() }));
    const [thing] = (await accountOf(donor)).things;
    // One piece was of the purchase that had come before.
    expect(thing).toMatchObject({ rest: 18, went: [{ kind: "redemption", pieces: 2 }] });
    expect(thing?.went[0]?.to).toMatch(/^.\*+$/);
    const { id: cloth } = await shelve(house, { price: 5, pieces: 1 });
    await give(donor, 300);
    const payees = [{ name: "布店", household: null, fen: yuan(90) }] as const;
    const order = {
      line: LINE,
      place: "bank" as const,
      use: null,
      title: "买布",
      on: TODAY,
      payees,
    };
    const drafting = (await cadre()).call(draftPayment, { body: { payment: order }, ...attempt() });
    const { payment } = await answered(drafting);
    const putting = async (of: PaymentId) =>
      (await cadre()).call(shelveBought, {
        ...{ params: { payment: of }, body: { good: cloth, pieces: 6, on: TODAY }, ...attempt() },
      });
    expect(await refused(putting(payment))).toMatchObject({ tag: "NotFound" });
    const approving = (await house.as("cadre2")).call(approvePayment, {
      ...{ params: { payment }, ...attempt() },
    });
    await answered(approving);
    await answered((await cadre()).call(payOrder, { params: { payment }, ...attempt() }));
    await answered(putting(payment));
    const two = [{ good: cloth, pieces: 2, shownPrice: Points.make(5) }] as const;
    const taking = { household: someone.household, resident: null, basket: two };
    await answered(
      (await house.as("keeper")).call(redeemAtCounter, { body: taking, ...attempt() }),
    );
    const [paid] = (await accountOf(donor)).spent;
    expect(paid?.goods).toMatchObject([{ many: 6, rest: 5, went: [{ pieces: 1 }] }]);
    const sheet = (await cadre()).call(publicFundSheet, { query: { month: MONTH } });
    expect((await answered(sheet)).exchanged).toBeGreaterThanOrEqual(3);
  });

  it("is followed to the door at which a campaign handed over what it had bought", async () => {
    const { id: oil } = await shelve(house, { price: 65, pieces: 1 });
    const donor = await enter("何国强", false);
    const line = LineCode.make("doors");
    const plans = [{ year: 2026, fen: yuan(1000) }];
    const whole = { code: line, title: "入户宣传", purpose: "油", open: true, decision: "纪要2号" };
    await openLine(house, { ...whole, plans, threshold: yuan(200) });
    await give(donor, 400, { line });
    const payees = [{ name: "油坊", household: null, fen: yuan(100) }] as const;
    const spending = { line, place: "bank" as const, use: null, title: "买油", on: TODAY };
    const drafting = { body: { payment: { ...spending, payees } }, ...attempt() };
    const { payment } = await answered((await cadre()).call(draftPayment, drafting));
    const ofPayment = () => ({ params: { payment }, ...attempt() });
    await answered((await house.as("cadre2")).call(approvePayment, ofPayment()));
    await answered((await cadre()).call(payOrder, ofPayment()));
    const bought = { good: oil, pieces: 6, on: TODAY };
    await answered((await cadre()).call(shelveBought, { ...ofPayment(), body: bought }));
    const [first, ...rest] = await answered((await cadre()).call(hamlets, {}));
    if (!first) throw new Error("The village has no hamlets.");
    const all = [first.id, ...rest.map(({ id }) => id)] as const;
    const draft = {
      ...{ title: "送油上门", message: "讲讲积分怎么用", from: TODAY, until: addDays(TODAY, 6) },
      ...{ audiences: ["everybody"] as const, gift: { good: oil, pieces: 2 } },
      teams: [{ name: "一队", who: "李干事", hamlets: all }] as const,
    };
    const starting = { body: { campaign: draft }, ...attempt() };
    const { campaign: id } = await answered((await cadre()).call(startCampaign, starting));
    const seeing = { params: { campaign: id }, query: {} };
    const [door] = (await answered((await cadre()).call(campaign, seeing))).doors;
    if (!door) throw new Error("Nobody is invited.");
    const welcomed = { _tag: "Welcomed" as const, said: ["howPoints" as const], gift: true };
    const knocking = { household: door.household, on: TODAY, answer: welcomed, note: "" };
    const params = { campaign: id };
    await answered((await cadre()).call(knockAtDoor, { params, body: knocking, ...attempt() }));
    const [spent] = (await accountOf(donor)).spent;
    // One piece of the purchase before was handed over first.
    expect(spent?.goods).toMatchObject([{ many: 6, rest: 5, went: [{ kind: "gift", pieces: 1 }] }]);
    expect(spent?.goods[0]?.went[0]?.to).toMatch(/^.\*+/);
  });

  it("is thanked for once, and again for what comes after", async () => {
    const donor = await enter("李秀兰", false);
    const thanking = async (how: "letter" | "call", call = attempt()) =>
      (await cadre()).call(thankDonor, { params: { donor }, body: { how }, ...call });
    expect(await refused(thanking("letter"))).toMatchObject({ tag: "NothingToThank" });
    await give(donor, 100);
    const once = attempt();
    const thanked = await answered(thanking("letter", once));
    expect(await answered(thanking("letter", once))).toEqual(thanked);
    expect(await rowOf(donor)).toMatchObject({ toThank: 0, last: TODAY });
    await give(donor, 50);
    expect(await rowOf(donor)).toMatchObject({ toThank: 1, given: 15_000 });
    await answered(thanking("call"));
    const hows = (await accountOf(donor)).received.map(({ thanked: one }) => one?.how);
    expect(hows).toEqual(["letter", "call"]);
    const nobody = { params: { donor: DonorId.make("none") }, body: { how: "call" as const } };
    expect(
      await refused((await cadre()).call(thankDonor, { ...nobody, ...attempt() })),
    ).toMatchObject({ tag: "NotFound" });
  });

  it("hangs on the board without whoever does not want it, until they do", async () => {
    const donor = await enter("周明珠", false);
    await give(donor, 70);
    const sheet = async () =>
      answered((await cadre()).call(publicFundSheet, { query: { month: MONTH } }));
    const before = await sheet();
    expect(before.before + before.income - before.spent).toBe(before.left);
    expect(before.givers.map(({ name }) => name)).not.toContain("周**");
    const who = { name: "周明珠", source: "villagers" as const, person: true, named: true };
    const changing = { params: { donor }, body: { donor: who }, ...attempt() };
    await answered((await cadre()).call(changeDonor, changing));
    expect((await sheet()).givers).toContainEqual({ name: "周**", fen: 7_000, things: [] });
    expect((await sheet()).unnamed).toBe(before.unnamed - 1);
    const seen = await answered((await house.kiosk()).call(kioskFund, {}));
    expect(seen).toMatchObject({ year: Number(TODAY.slice(0, 4)), left: before.left });
    expect(JSON.stringify(seen)).not.toMatch(/周|李|林/);
  });

  it("by instalments is asked for when it is due, and no more when it came", async () => {
    const donor = await enter("何大春", true);
    const seen = async () => (await answered((await cadre()).call(today, {}))).pledgesDue;
    const before = await seen();
    const promised = {
      ...{ donor, source: "villagers" as const, title: "两年", line: LINE },
      instalments: [
        { due: addDays(TODAY, -5), fen: yuan(100) },
        { due: addDays(TODAY, 20), fen: yuan(100) },
        { due: addDays(TODAY, 400), fen: yuan(100) },
      ] as const,
    };
    const made = (await cadre()).call(pledge, { body: { pledge: promised }, ...attempt() });
    const { pledge: id } = await answered(made);
    expect(await seen()).toBe(before + 2);
    await give(donor, 100, { instalment: { pledge: id, number: 1 } });
    expect(await seen()).toBe(before + 1);
    const rows = await answered((await cadre()).call(pledges, {}));
    expect(rows.find((row) => row.id === id)?.instalments).toMatchObject([
      { state: "received", on: TODAY },
      { state: "due", on: null },
      { state: "promised", on: null },
    ]);
  });
});
