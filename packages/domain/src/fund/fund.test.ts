import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../governance/staff.ts";
import { Fen } from "../money/fen.ts";
import { HouseholdId } from "../people/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import {
  approvalsNeeded,
  countCash,
  DonorId,
  draftOrder,
  fulfils,
  GiftId,
  type KeptPledge,
  type LinePayment,
  mayApprove,
  moveMoney,
  PaymentId,
  type PaymentOrder,
  PledgeId,
  payFromLine,
  purseIn,
  receiveGift,
  stateOfInstalment,
  stateOfOrder,
} from "./index.ts";
import { CLERK, code, line, NOW, Office } from "./testing/office.ts";

const on = CalendarDate.make("2026-05-04");
const home = HouseholdId.make("h1");
const payment = (fen: number, changes: Partial<LinePayment> = {}): LinePayment => ({
  ...{ id: PaymentId.make("p1"), line: code("canteen"), place: "cash", use: null, title: "买米" },
  ...{ on, payees: [{ name: "王秀英", household: home, fen: Fen.make(fen) }] },
  ...changes,
});

const failed = <A, E>(result: Result.Result<A, E>): unknown =>
  Result.isFailure(result) ? result.failure : "it went through";

/** 600 fen for the canteen alone, 300 of them for warm clothes, and 400 for anything. */
const office = (): Office => {
  const there = new Office([line("canteen"), line("award"), line("old", { open: false })]);
  const gifts = [
    { fen: 300, earmark: { lines: [code("canteen")] as const, use: "冬衣" } },
    { fen: 300, earmark: { lines: [code("canteen")] as const, use: null } },
    { fen: 400, earmark: null },
  ];
  for (const [nth, { fen, earmark }] of gifts.entries()) {
    const gift = {
      ...({ id: GiftId.make(`g${nth}`), source: "charity", donor: null, note: "" } as const),
      ...({ line: code("canteen"), place: "cash", fen: Fen.make(fen), on, earmark } as const),
      instalment: null,
    };
    const { books, fund, source } = there;
    const purse = there.purse("canteen", "cash");
    const { transfer } = there.next();
    const posted = receiveGift({ books, fund, source, purse }, gift, there.next());
    there.write(posted, { _tag: "GiftReceived", gift, transfer });
  }
  return there;
};

const pay = (there: Office, of: LinePayment) => {
  const { books, fund, spent } = there;
  const purse = there.purse("canteen", "cash");
  return payFromLine({ books, fund, purse, spent }, of, there.next());
};

describe("a payment", () => {
  it.each([
    { name: "free use leaves what is for clothes alone", use: null, fen: 500, drawn: [300, 200] },
    {
      name: "clothes take what is for clothes first",
      use: "冬衣",
      fen: 700,
      drawn: [300, 300, 100],
    },
  ])("$name", ({ use, fen, drawn }) => {
    const posted = Result.getOrThrow(pay(office(), payment(fen, { use })));
    expect(posted.uses.map(({ amount }) => amount)).toEqual(drawn);
  });

  it.each([
    {
      name: "what is for something else does not count",
      of: payment(800),
      refusal: { _tag: "LineShort", balance: 1000, free: 700, amount: 800, short: 100 },
    },
    {
      name: "more than the year's plan",
      of: payment(10_001),
      refusal: { _tag: "OverPlan", plan: 10_000, spent: 0, over: 1 },
    },
    {
      name: "a year without a plan",
      of: payment(1, { on: CalendarDate.make("2025-12-31") }),
      refusal: { _tag: "OverPlan", year: 2025, plan: 0, over: 1 },
    },
    {
      name: "a closed line",
      of: payment(1, { line: code("old") }),
      refusal: { _tag: "LineClosed" },
    },
    {
      name: "no such line",
      of: payment(1, { line: code("no") }),
      refusal: { _tag: "UnknownLine" },
    },
  ])("is refused: $name", ({ of, refusal }) => {
    expect(failed(pay(office(), of))).toMatchObject(refusal);
  });

  it("is refused in a month that is closed, and made in the next", () => {
    const there = office();
    const closedThrough = CalendarDate.make("2026-04-30");
    there.books = { ...there.books, closedThrough };
    const late = payment(100, { on: closedThrough });
    expect(failed(pay(there, late))).toMatchObject({ _tag: "PeriodClosed", closedThrough });
    const next = payment(100, { on: CalendarDate.make("2026-05-01") });
    expect(Result.isSuccess(pay(there, next))).toBe(true);
  });
});

it("counts the cash of all lines, and says what was found beside it", () => {
  const there = office();
  const purses = ["cash", "bank"].map((place) => {
    const purse = there.purse("canteen", place === "cash" ? "cash" : "bank");
    return { ...purse, ...purseIn(purse.name) };
  });
  const counting = (counted: number, note: string) =>
    countCash(purses, { counted: Fen.make(counted), note }, on);
  const found = { booked: 1000, counted: 990 };
  expect(Result.getOrThrow(counting(990, "少1角"))).toMatchObject({ ...found, on });
  expect(Result.getOrThrow(counting(1000, ""))).toMatchObject({ counted: 1000 });
  expect(Result.getOrThrow(Result.flip(counting(990, " ")))).toMatchObject(found);
});

describe("a move", () => {
  const move = (there: Office, to: "canteen" | "award", fen: number) => {
    const { books, fund } = there;
    const from = there.purse("canteen", "cash");
    const target = there.purse(to, "bank");
    const wanted = { from: purseIn(from.name), to: purseIn(target.name), fen: Fen.make(fen) };
    return moveMoney(
      { books, fund, from, to: target },
      { ...wanted, on, why: "存银行" },
      there.next(),
    );
  };

  it("keeps whose money it is", () => {
    const posted = Result.getOrThrow(move(office(), "canteen", 700));
    expect(posted.opened.map(({ gift, amount }) => [gift, amount])).toEqual([
      ["g0", 300],
      ["g1", 300],
      ["g2", 100],
    ]);
  });

  it("takes to another line only what its givers allow", () => {
    expect(failed(move(office(), "award", 401))).toMatchObject({ _tag: "LineShort", free: 400 });
    expect(Result.isSuccess(move(office(), "award", 400))).toBe(true);
  });
});

describe("an order", () => {
  const order = (fen: number, changes: Partial<PaymentOrder> = {}): PaymentOrder => ({
    ...{ payment: payment(fen), drafted: { by: CLERK, at: NOW }, approvals: [], refused: null },
    ...{ paid: null, takenBack: false, ...changes },
  });
  const one = StaffId.make("one");
  const own = { household: null, id: one };
  const approved = { by: one, at: NOW };
  const payees = [
    { claim: { household: home }, kin: new Map([[HouseholdId.make("h2"), "堂兄弟"]]) },
  ];

  it.each([
    { name: "its drafter", of: order(10), who: { ...own, id: CLERK }, tag: "OwnOrder" },
    { name: "the payee", of: order(10), who: { ...own, household: home }, tag: "OwnHousehold" },
    {
      name: "the payee's kin",
      of: order(10),
      who: { ...own, household: HouseholdId.make("h2") },
      tag: "KinOfHousehold",
    },
    {
      name: "twice the same",
      of: order(9_000, { approvals: [approved] }),
      who: own,
      tag: "ApprovedBySame",
    },
    {
      name: "an approved one",
      of: order(10, { approvals: [approved] }),
      who: own,
      tag: "ApprovedEnough",
    },
  ])("is not approved by: $name", ({ of, who, tag }) => {
    const refused = mayApprove({ order: of, line: line("canteen"), payees }, who);
    expect(failed(refused)).toMatchObject({ _tag: tag });
  });

  it("needs two above the threshold of its line", () => {
    expect(approvalsNeeded(payment(2_000), line("canteen"))).toBe(1);
    expect(approvalsNeeded(payment(2_001), line("canteen"))).toBe(2);
    const half = order(2_001, { approvals: [approved] });
    expect(stateOfOrder(half, line("canteen"))).toBe("drafted");
  });

  it("is not drafted beyond the plan", () => {
    expect(failed(draftOrder(office().fund, payment(10_001)))).toMatchObject({ _tag: "OverPlan" });
  });
});

describe("a pledge", () => {
  const pledge: KeptPledge = {
    ...{ id: PledgeId.make("l1"), donor: DonorId.make("d1"), source: "enterprise", title: "三年" },
    ...{ line: code("canteen"), ended: null, received: new Map([[1, GiftId.make("g0")]]) },
    instalments: [
      { due: CalendarDate.make("2026-01-01"), fen: Fen.make(300) },
      { due: CalendarDate.make("2026-05-01"), fen: Fen.make(300) },
      { due: CalendarDate.make("2026-06-03"), fen: Fen.make(300) },
      { due: CalendarDate.make("2027-01-01"), fen: Fen.make(300) },
    ],
  };

  it("tells where each instalment stands", () => {
    const states = [1, 2, 3, 4].map((number) => stateOfInstalment(pledge, number, on));
    expect(states).toEqual(["received", "late", "due", "promised"]);
  });

  it.each([
    { name: "one that came", number: 1, fen: 300, refusal: { why: "received" } },
    { name: "one that is not", number: 5, fen: 300, refusal: { why: "none" } },
    { name: "a part", number: 2, fen: 200, refusal: { promised: 300, given: 200 } },
  ])("is not paid by: $name", ({ number, fen, refusal }) => {
    expect(failed(fulfils(pledge, { fen: Fen.make(fen) }, number))).toMatchObject(refusal);
  });
});
