import { accounts, fundBook, fundMoney, type Write } from "@huzhu/db";
import {
  cashBooked,
  countCash,
  type Donor,
  DonorId,
  type Earmark,
  type FundLine,
  type FundSaid,
  type FundSource,
  fundAccounts,
  GiftId,
  LineCode,
  type LinePayment,
  PaymentId,
  PledgeId,
} from "@huzhu/domain/fund";
import type { StaffId } from "@huzhu/domain/governance";
import { Fen } from "@huzhu/domain/money";
import { TransferId } from "@huzhu/domain/points";
import { addDays, type CalendarDate, localDate } from "@huzhu/domain/time";
import type { Settlement } from "@huzhu/simulation";
import { Result } from "effect";
import { payFromLine } from "../fund/pay-from-line.ts";
import { receiveGift } from "../fund/receive-gift.ts";
import type { Circumstances } from "../ledger/circumstances.ts";

const yuan = (many: number) => Fen.make(Math.round(many * 100));
const code = (name: string) => LineCode.make(name);

/** Title, what for, how much a year, and above which sum two approve; in yuan. */
const LINES: ReadonlyArray<readonly [name: string, title: string, purpose: string, plan: number]> =
  [
    ["canteen", "老年食堂", "食堂买菜、添锅碗", 18_000],
    ["awards", "敬老奖励", "发给做得好的家庭和邻居", 12_000],
    ["goods", "积分超市", "给积分超市进货", 15_000],
    ["outreach", "入户宣传", "上门宣传带的米油", 6_000],
    ["relief", "急难帮扶", "谁家急用钱，先帮一把", 8_000],
  ];

const DONORS: ReadonlyArray<readonly [name: string, source: FundSource, person: boolean]> = [
  ["虚构县民政局", "government", false],
  ["清水村股份合作社", "collective", false],
  ["云岭民宿", "business", false],
  ["兴农粮油公司", "enterprise", false],
  ["虚构县慈善会", "charity", false],
  ["林建国", "villagers", true],
];

interface Coming {
  readonly ago: number;
  readonly from: number;
  readonly line: string;
  readonly amount: number;
  readonly use?: string;
  readonly bound?: boolean;
  readonly cash?: boolean;
}

/** How many days ago what came from whom; the donors are numbered as above. */
const GIFTS: ReadonlyArray<Coming> = [
  { ago: 320, from: 0, line: "canteen", amount: 12_000, bound: true },
  { ago: 312, from: 1, line: "awards", amount: 8_000 },
  { ago: 290, from: 2, line: "goods", amount: 5_000 },
  { ago: 251, from: 3, line: "goods", amount: 6_000 },
  { ago: 230, from: 4, line: "relief", amount: 5_000, bound: true },
  { ago: 196, from: 5, line: "canteen", amount: 600, cash: true },
  { ago: 150, from: 2, line: "outreach", amount: 3_800 },
  { ago: 128, from: 3, line: "outreach", amount: 2_000, use: "冬衣", bound: true },
  { ago: 90, from: 1, line: "awards", amount: 3_000 },
  { ago: 41, from: 5, line: "relief", amount: 1_000, bound: true },
];

interface Going {
  readonly ago: number;
  readonly line: string;
  readonly amount: number;
  readonly title: string;
  readonly to: string;
  readonly use?: string;
  /** To so many families, each as much. */
  readonly families?: number;
}

const PAYMENTS: ReadonlyArray<Going> = [
  { ago: 300, line: "canteen", amount: 1_860, title: "食堂添锅碗、消毒柜", to: "镇上厨具店" },
  {
    ago: 262,
    line: "goods",
    amount: 3_420.5,
    title: "积分超市进货：米、油、洗衣粉",
    to: "兴农粮油公司",
  },
  { ago: 224, line: "canteen", amount: 2_140, title: "食堂春季买菜", to: "老周菜店" },
  { ago: 201, line: "relief", amount: 1_600, title: "急难帮扶", to: "", families: 2 },
  { ago: 140, line: "outreach", amount: 1_260, title: "入户宣传的米和油", to: "兴农粮油公司" },
  { ago: 118, line: "awards", amount: 4_500, title: "上半年敬老奖励", to: "", families: 9 },
  { ago: 102, line: "canteen", amount: 2_385.6, title: "食堂夏季买菜", to: "老周菜店" },
  { ago: 66, line: "goods", amount: 2_910, title: "积分超市进货：中秋", to: "兴农粮油公司" },
  {
    ago: 22,
    line: "outreach",
    amount: 1_480,
    title: "给独居老人的冬衣",
    to: "镇上服装店",
    use: "冬衣",
  },
];

interface Founding extends Circumstances {
  /** Who keeps the fund, and who approves beside them. */
  readonly staff: readonly [StaffId, StaffId];
}

const linesOn = (year: number): ReadonlyArray<FundLine> =>
  LINES.map(([name, title, purpose, plan]) => ({
    ...{ code: code(name), title, purpose, threshold: yuan(2_000), open: true },
    plans: [year - 1, year].map((each) => ({ year: each, fen: yuan(plan) })),
    decision: "资金管理委员会纪要1号",
  }));

/** 清水村's fund: its lines, who gave in the year that ends today, what was paid, and what waits. */
export const writeFund = async (
  tx: Write,
  { residents }: Settlement,
  founding: Founding,
): Promise<void> => {
  const { now, newId, staff } = founding;
  const [keeper, approver] = staff;
  const today = localDate(now);
  const ago = (days: number): CalendarDate => addDays(today, -days);
  const say = (said: ReadonlyArray<FundSaid>, by = keeper) =>
    fundBook.append(tx, said, { by, at: now });
  const writing = () => ({
    ...founding,
    ...{ transfer: TransferId.make(newId()), staff: { id: keeper } },
  });

  const lines = linesOn(Number(today.slice(0, 4)));
  for (const line of lines) await accounts.openAll(tx, fundAccounts(line.code));
  const donors = DONORS.map(([name, source, person]): Donor => {
    return { id: DonorId.make(newId()), name, source, person, named: true };
  });
  await say([
    ...lines.map((line) => ({ _tag: "LineSet", line }) as const),
    ...donors.map((donor) => ({ _tag: "DonorSet", donor }) as const),
  ]);
  for (const { ago: days, from, line, amount, use, bound, cash } of GIFTS) {
    const donor = donors[from];
    if (!donor) continue;
    const earmark: Earmark | null = bound ? { lines: [code(line)], use: use ?? null } : null;
    const gift = {
      ...{ id: GiftId.make(newId()), source: donor.source, donor: donor.id, line: code(line) },
      ...{ place: cash ? ("cash" as const) : ("bank" as const), fen: yuan(amount) },
      ...{ on: ago(days), earmark, instalment: null, note: "" },
    };
    Result.getOrThrow(await receiveGift(tx, gift, writing()));
  }

  const heads = residents.filter(({ relation }) => relation === "head");
  const paymentOf = ({ ago: days, line, amount, title, to, use, families }: Going) => {
    const paid = heads.slice(3, 3 + (families ?? 0)).map(({ name, householdId: household }) => ({
      ...{ name, household, fen: yuan(amount / (families ?? 1)) },
    }));
    const [first, ...others] = paid;
    const payment: LinePayment = {
      ...{ id: PaymentId.make(newId()), line: code(line), place: "bank", use: use ?? null, title },
      payees: first ? [first, ...others] : [{ name: to, household: null, fen: yuan(amount) }],
      on: ago(days),
    };
    return payment;
  };
  for (const going of PAYMENTS) {
    const payment = paymentOf(going);
    await say([{ _tag: "OrderDrafted", payment }]);
    await say([{ _tag: "OrderApproved", payment: payment.id }], approver);
    Result.getOrThrow(await payFromLine(tx, payment, writing()));
  }

  const company = donors[3];
  const waiting = { ago: 1, line: "canteen", amount: 2_460, title: "食堂冬季买菜", to: "老周菜店" };
  const order = paymentOf(waiting);
  await say([{ _tag: "OrderDrafted", payment: order }]);
  const purses = await fundMoney.purses(tx);
  const found = { counted: cashBooked(purses), note: "会计和监委会一起数的" };
  await say([Result.getOrThrow(countCash(purses, found, today))]);
  if (!company) return;
  const giving = { donor: company.id, source: company.source };
  await say([
    {
      _tag: "Pledged",
      pledge: {
        ...{ ...giving, id: PledgeId.make(newId()), title: "三年助餐", line: code("canteen") },
        instalments: [
          { due: addDays(today, 21), fen: yuan(6_000) },
          { due: addDays(today, 386), fen: yuan(6_000) },
          { due: addDays(today, 751), fen: yuan(6_000) },
        ],
      },
    },
    {
      _tag: "InKindReceived",
      gift: {
        ...{ ...giving, id: GiftId.make(newId()), what: "大米", many: 40, unit: "袋", good: null },
        ...{ fen: yuan(2_800), valuedBy: "村会计和送货单", on: ago(75) },
      },
    },
  ]);
};
