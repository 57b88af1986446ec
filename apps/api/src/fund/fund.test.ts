import {
  addDonor,
  approvePayment,
  attachPaper,
  cashCounts,
  countCash,
  donorAccount,
  donors,
  draftPayment,
  endPledge,
  fund,
  fundMoves,
  households,
  journalExport,
  moveFundMoney,
  paymentOrders,
  payOrder,
  pledge,
  pledges,
  type RequestOf,
  receiveGift,
  receiveInKind,
  refusePayment,
  takeBackMoney,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { type DonorId, LineCode, type PaymentId } from "@huzhu/domain/fund";
import { Fen } from "@huzhu/domain/money";
import { addDays, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { readWorkbook } from "../spreadsheet/read-workbook.ts";
import { openLine } from "../testing/fund-line.ts";
import { hledger, hledgerMissing } from "../testing/hledger.ts";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { expectSound } from "../testing/purse.ts";

const TODAY = localDate(NOW);
const yuan = (many: number) => Fen.make(many * 100);

type GiftDraft = RequestOf<typeof receiveGift>["body"]["gift"];
type PaymentDraft = RequestOf<typeof draftPayment>["body"]["payment"];

/** A JPEG of nothing. */
const JPEG = Buffer.from(
  "ffd8ffe000104a46494600010100000100010000ffdb004300080606070605080707070909080a0c140d0c0b0b0c1912130f141d1a1f1e1d1a1c1c20242e2720222c231c1c2837292c30313434341f27393d38323c2e333432ffc0000b080001000101011100ffc4001f0000010501010101010100000000000000000102030405060708090a0bffc400b5100002010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9faffda0008010100003f00fbd2ffd9",
  "hex",
).toString("base64");

let lines = 0;

/** Why a call was refused, with its numbers. */
const why = async (call: Parameters<typeof refused>[0]) => {
  const failure = await refused(call);
  return failure._tag === "Refused" ? { _tag: failure.tag, ...failure.fields } : failure;
};

onEveryEngine("the fund", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const cadre = () => house.as("cadre");
  const opened = async (plan = 1000, threshold = 200): Promise<LineCode> => {
    lines += 1;
    const code = LineCode.make(`test-${lines}`);
    const line = {
      ...{ code, title: `试验${lines}`, purpose: "试验", open: true, decision: "纪要1号" },
      ...{ plans: [{ year: 2026, fen: yuan(plan) }], threshold: yuan(threshold) },
    };
    await openLine(house, line);
    return code;
  };
  const giver = async (): Promise<DonorId> => {
    const donor = { name: "林建国", source: "villagers" as const, person: true, named: true };
    const made = (await cadre()).call(addDonor, { body: { donor }, ...attempt() });
    return (await answered(made)).donor;
  };
  const giving = async (line: LineCode, many: number, but: Partial<GiftDraft> = {}) => {
    const gift: GiftDraft = {
      ...{ source: "villagers", donor: null, line, place: "bank", fen: yuan(many), on: TODAY },
      ...{ earmark: null, instalment: null, note: "", ...but },
    };
    return (await cadre()).call(receiveGift, { body: { gift }, ...attempt() });
  };
  const drafting = async (line: LineCode, many: number, but: Partial<PaymentDraft> = {}) => {
    const payment: PaymentDraft = {
      ...{ line, place: "bank", use: null, title: "买菜", on: TODAY },
      ...{ payees: [{ name: "老周菜店", household: null, fen: yuan(many) }], ...but },
    };
    return (await cadre()).call(draftPayment, { body: { payment }, ...attempt() });
  };
  type Login = Parameters<House["as"]>[0];
  const approving = async (login: Login, payment: PaymentId) =>
    (await house.as(login)).call(approvePayment, { params: { payment }, ...attempt() });
  const paying = async (payment: PaymentId) =>
    (await cadre()).call(payOrder, { params: { payment }, ...attempt() });
  const sheet = async (line: LineCode) => {
    const view = await answered((await cadre()).call(fund, { query: {} }));
    const found = view.lines.find(({ code }) => code === line);
    if (!found) throw new Error(`There is no line ${line}.`);
    return found;
  };

  it("pays above the threshold what two others approved, and tells the giver where it went", async () => {
    const [line, donor] = [await opened(), await giver()];
    const body = { gift: { source: "villagers" as const, donor, line, place: "bank" as const } };
    const gift = {
      ...{ ...body.gift, fen: yuan(500), on: TODAY, instalment: null, note: "" },
      earmark: { lines: [line] as const, use: null },
    };
    const one = attempt();
    const first = await answered((await cadre()).call(receiveGift, { body: { gift }, ...one }));
    const again = await answered((await cadre()).call(receiveGift, { body: { gift }, ...one }));
    expect(again).toEqual(first);
    const { rows } = await answered((await cadre()).call(households, { query: {} }));
    const home = rows.at(-1);
    if (!home) throw new Error("Nobody lives here.");
    const payees = [{ name: "王秀英", household: home.id, fen: yuan(300) }] as const;
    const { payment } = await answered(drafting(line, 300, { payees, title: "冬衣" }));
    expect(await sheet(line)).toMatchObject({ free: 0, earmarked: 50_000, ordered: 30_000 });
    expect(await why(paying(payment))).toMatchObject({ _tag: "PaymentElsewhere" });
    expect(await why(approving("cadre", payment))).toMatchObject({ _tag: "OwnOrder" });
    await answered(approving("cadre2", payment));
    expect(await why(approving("cadre2", payment))).toMatchObject({ _tag: "ApprovedBySame" });
    expect(await why(paying(payment))).toMatchObject({ _tag: "PaymentElsewhere" });
    await answered(approving("admin", payment));
    // Two who press at once: the money leaves once.
    const both = await Promise.all([paying(payment), paying(payment)]);
    expect(both.filter(Result.isSuccess)).toHaveLength(1);
    expect(await why(paying(payment))).toMatchObject({ _tag: "PaymentElsewhere" });
    const told = await answered((await cadre()).call(donorAccount, { params: { donor } }));
    expect(told).toMatchObject({ given: 50_000, left: 20_000 });
    expect(told.spent).toMatchObject([{ title: "冬衣", payees: ["王**"], fen: 30_000 }]);
    expect(await sheet(line)).toMatchObject({ income: 50_000, spent: 30_000, bank: 20_000 });
    const all = await answered((await cadre()).call(donors, {}));
    expect(all.find(({ id }) => id === donor)).toMatchObject({ gifts: 1, given: 50_000 });
  });

  it("refuses what there is not, what is beyond the plan, and what was given for something else", async () => {
    const [line, other] = [await opened(400), await opened(400)];
    await answered(giving(line, 100, { earmark: { lines: [line], use: "冬衣" } }));
    const { payment } = await answered(drafting(line, 50));
    await answered(approving("cadre2", payment));
    expect(await why(paying(payment))).toMatchObject({
      _tag: "LineShort",
      free: 0,
      short: 5_000,
    });
    expect(await why(drafting(line, 401))).toMatchObject({ _tag: "OverPlan", over: 100 });
    const from = { line, place: "bank" as const };
    const moving = async (to: LineCode, place: "bank" | "cash") =>
      (await cadre()).call(moveFundMoney, {
        body: { from, to: { line: to, place }, fen: yuan(10), on: TODAY, why: "备用金" },
        ...attempt(),
      });
    expect(await why(moving(other, "bank"))).toMatchObject({ _tag: "LineShort" });
    await answered(moving(line, "cash"));
    expect(await sheet(line)).toMatchObject({ bank: 9_000, cash: 1_000, moved: 0 });
    const tomorrow = addDays(TODAY, 1);
    expect(await why(giving(line, 1, { on: tomorrow }))).toMatchObject({ _tag: "NotDoneYet" });
    const elsewhere = { lines: [other], use: null } as const;
    expect(await why(giving(line, 1, { earmark: elsewhere }))).toMatchObject({
      _tag: "EarmarkElsewhere",
    });
    const refusing = { params: { payment }, body: { why: "没有票" }, ...attempt() };
    await answered((await house.as("cadre2")).call(refusePayment, refusing));
  });

  it("holds promises to their instalments, and takes back only what still lies there", async () => {
    const [line, donor] = [await opened(), await giver()];
    const promised = {
      ...{ donor, source: "villagers" as const, title: "三年", line },
      instalments: [
        { due: addDays(TODAY, 10), fen: yuan(100) },
        { due: addDays(TODAY, 400), fen: yuan(100) },
      ] as const,
    };
    const made = (await cadre()).call(pledge, { body: { pledge: promised }, ...attempt() });
    const { pledge: id } = await answered(made);
    const instalment = { pledge: id, number: 1 };
    expect(await why(giving(line, 90, { donor, instalment }))).toMatchObject({
      ...{ _tag: "InstalmentDiffers", promised: 10_000, given: 9_000 },
    });
    const { gift } = await answered(giving(line, 100, { donor, instalment }));
    expect(await why(giving(line, 100, { donor, instalment }))).toMatchObject({
      ...{ _tag: "InstalmentNotOpen", why: "received" },
    });
    const { payment } = await answered(drafting(line, 20));
    await answered(approving("cadre2", payment));
    await answered(paying(payment));
    const back = async (about: typeof gift | typeof payment) =>
      (await cadre()).call(takeBackMoney, { body: { about, why: "记错了" }, ...attempt() });
    expect(await why(back(gift))).toMatchObject({ _tag: "MoneyMovedOn", left: 8_000 });
    await answered(back(payment));
    await answered(back(gift));
    expect(await why(back(gift))).toMatchObject({ _tag: "AlreadyReversed" });
    const ending = { params: { pledge: id }, body: { why: "搬走了" }, ...attempt() };
    await answered((await cadre()).call(endPledge, ending));
    const rows = await answered((await cadre()).call(pledges, {}));
    expect(rows.find((row) => row.id === id)).toMatchObject({ ended: "搬走了" });
    expect(await sheet(line)).toMatchObject({ income: 0, spent: 0, bank: 0, promised: 0 });
  });

  it("keeps things that were given and the papers about money, for those who may see them", async () => {
    const [line, donor] = [await opened(), await giver()];
    const rice = {
      ...{ source: "villagers" as const, donor, what: "大米", many: 20, unit: "袋", good: null },
      ...{ fen: yuan(1200), valuedBy: "村委会和李会计", on: TODAY },
    };
    const came = (await cadre()).call(receiveInKind, { body: { gift: rice }, ...attempt() });
    const { gift } = await answered(came);
    const { payment } = await answered(drafting(line, 10));
    for (const about of [gift, payment]) {
      const body = { about, title: "收据", base64: JPEG };
      await answered((await cadre()).call(attachPaper, { body, ...attempt() }));
    }
    const orders = await answered((await house.as("cadre2")).call(paymentOrders, {}));
    const order = orders.find(({ id }) => id === payment);
    expect(order).toMatchObject({ state: "drafted", needs: 1, mine: true });
    const path = `/api/photos/${order?.papers[0]?.photo}`;
    expect((await (await cadre()).fetch(path)).status).toBe(200);
    expect((await (await house.as("keeper")).fetch(path)).status).toBe(404);
    const paper = { about: payment, title: "收据", base64: JPEG.slice(4, 40) };
    const blurred = (await cadre()).call(attachPaper, { body: paper, ...attempt() });
    expect(await why(blurred)).toMatchObject({ _tag: "NotAPhoto" });
    expect(await why((await house.as("keeper")).call(fund, { query: {} }))).toMatchObject({
      ...{ _tag: "NotAllowed", duty: "see-fund" },
    });
  });

  it("lets one of two win the last money, counts two approvers at once both, and one's presses once", async () => {
    const line = await opened();
    await answered(giving(line, 300));
    const orders = await Promise.all(
      [1, 2].map(async () => (await answered(drafting(line, 250))).payment),
    );
    const atOnce = async (payment: PaymentId, logins: ReadonlyArray<Login>) =>
      (await Promise.all(logins.map((login) => approving(login, payment)))).map(Result.isSuccess);
    for (const [nth, payment] of orders.entries()) {
      const logins: ReadonlyArray<Login> = nth === 0 ? ["cadre2", "admin"] : ["cadre2", "cadre2"];
      const counted = (await atOnce(payment, logins)).filter(Boolean).length;
      expect(counted).toBe(new Set(logins).size);
      if (nth === 0) continue;
      expect(await why(paying(payment))).toMatchObject({ _tag: "PaymentElsewhere" });
      expect((await atOnce(payment, ["admin", "admin"])).filter(Boolean)).toHaveLength(1);
    }
    const paid = await Promise.all(orders.map(paying));
    expect(paid.filter(Result.isSuccess)).toHaveLength(1);
    expect(await sheet(line)).toMatchObject({ spent: 25_000, bank: 5_000, ordered: 25_000 });
  });

  it("counts the cash box beside its books, once per press", async () => {
    const line = await opened();
    await answered(giving(line, 80, { place: "cash" }));
    const seen = async () => answered((await cadre()).call(cashCounts, {}));
    const { booked } = await seen();
    const body = { counted: Fen.make(booked - 500), note: "少5元，在查" };
    const pressed = attempt();
    for (const _ of [1, 2]) {
      const made = (await cadre()).call(countCash, { body, ...pressed });
      expect(await answered(made)).toEqual({ booked, counted: body.counted });
    }
    const { rows } = await seen();
    expect(rows).toMatchObject([{ ...body, booked, on: TODAY }]);
    const silent = (await cadre()).call(countCash, { body: { ...body, note: " " }, ...attempt() });
    expect(await why(silent)).toMatchObject({ _tag: "DifferenceUnexplained", booked });
    const keeper = (await house.as("keeper")).call(countCash, { body, ...attempt() });
    expect(await why(keeper)).toMatchObject({ _tag: "NotAllowed", duty: "keep-fund" });
  });

  it("is a workbook too, with a sheet for each way to read a year", async () => {
    const answer = await (await cadre()).fetch("/api/fund/moves.xlsx?year=2026");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const { sheets } = Result.getOrThrow(await readWorkbook(bytes, "fund.xlsx"));
    expect(sheets.map(({ name }) => name)).toEqual(["流水", "各条目", "各来源", "各月"]);
    expect(JSON.stringify(sheets)).toContain("试验1");
    expect((await (await house.as("keeper")).fetch("/api/fund/moves.xlsx?year=2026")).status).toBe(
      403,
    );
  });

  it("adds up, by its own check and by hledger, and every statement has the same sums", async ({
    skip,
  }) => {
    await expectSound(house);
    const view = await answered((await cadre()).call(fund, { query: {} }));
    const moves = await answered((await cadre()).call(fundMoves, { query: { year: view.year } }));
    expect(moves).toMatchObject({ income: view.income, spent: view.spent });
    const days = moves.rows.map(({ on }) => on);
    expect(days).toEqual(days.toSorted().toReversed());
    const left = view.lines.reduce((sum, { bank, cash }) => sum + bank + cash, 0);
    expect(view.left).toBe(left);
    skip(hledgerMissing !== null, hledgerMissing ?? "");
    const text = await (await (await cadre()).fetch(journalExport.hledger)).text();
    const total = hledger(text, "balance", "fund", "--depth", "1", "--no-total");
    expect(total).toContain(`${(left / 100).toFixed(2)} CNY`);
  });
});
