import { accounts, fundBook, fundMoney, type Write } from "@huzhu/db";
import {
  approvalsNeeded,
  cashBooked,
  countCash,
  type Donor,
  DonorId,
  type Earmark,
  type FundLine,
  type FundSaid,
  fundAccounts,
  GiftId,
  type LinePayment,
  PaymentId,
  PledgeId,
} from "@huzhu/domain/fund";
import type { StaffId } from "@huzhu/domain/governance";
import { TransferId } from "@huzhu/domain/points";
import { addDays, type CalendarDate, type Instant, localDate } from "@huzhu/domain/time";
import type { Settlement } from "@huzhu/simulation";
import { Result } from "effect";
import { payFromLine } from "../fund/pay-from-line.ts";
import { receiveGift } from "../fund/receive-gift.ts";
import type { Circumstances } from "../ledger/circumstances.ts";
import { atHour } from "./at-hour.ts";
import {
  type Coming,
  code,
  DONORS,
  GIFTS,
  type Going,
  LINES,
  PAYMENTS,
  yuan,
} from "./demo-fund-year.ts";

interface Founding extends Circumstances {
  /** Who keeps the fund, and two who approve beside them. */
  readonly staff: readonly [keeper: StaffId, first: StaffId, second: StaffId];
}

const linesOn = (year: number): ReadonlyArray<FundLine> =>
  LINES.map(([name, title, purpose, plan]) => ({
    ...{ code: code(name), title, purpose, threshold: yuan(2_000), open: true },
    plans: [year - 1, year].map((each) => ({ year: each, fen: yuan(plan) })),
    decision: "资金管理委员会纪要1号",
  }));

/** How many days before a payment it was asked for, and its two approvals came. */
const BEFORE = { drafted: 4, first: 2, second: 1 } as const;

/** 清水村's fund: its lines, who gave in the year that ends today, what was paid, and what waits. */
export const writeFund = async (
  tx: Write,
  { residents }: Settlement,
  founding: Founding,
): Promise<void> => {
  const { now, newId, staff } = founding;
  const [keeper, first, second] = staff;
  const today = localDate(now);
  const ago = (days: number): CalendarDate => addDays(today, -days);
  const then = (days: number, hour: number): Instant => atHour(ago(days), hour);
  const say = (said: ReadonlyArray<FundSaid>, at: Instant, by = keeper) =>
    fundBook.append(tx, said, { by, at });
  const writing = (at: Instant) => ({
    ...{ ...founding, now: at },
    ...{ transfer: TransferId.make(newId()), staff: { id: keeper } },
  });

  const lines = linesOn(Number(today.slice(0, 4)));
  for (const line of lines) await accounts.openAll(tx, fundAccounts(line.code));
  const donors = DONORS.map(([name, source, person]): Donor => {
    return { id: DonorId.make(newId()), name, source, person, named: true };
  });
  await say(
    [
      ...lines.map((line) => ({ _tag: "LineSet", line }) as const),
      ...donors.map((donor) => ({ _tag: "DonorSet", donor }) as const),
    ],
    then(330, 9),
  );
  const receive = async ({ ago: days, from, line, amount, use, bound, cash }: Coming) => {
    const donor = donors[from];
    if (!donor) return;
    const earmark: Earmark | null = bound ? { lines: [code(line)], use: use ?? null } : null;
    const gift = {
      ...{ id: GiftId.make(newId()), source: donor.source, donor: donor.id, line: code(line) },
      ...{ place: cash ? ("cash" as const) : ("bank" as const), fen: yuan(amount) },
      ...{ on: ago(days), earmark, instalment: null, note: "" },
    };
    Result.getOrThrow(await receiveGift(tx, gift, writing(then(days, 10))));
  };

  const heads = residents.filter(({ relation }) => relation === "head");
  const paymentOf = ({ ago: days, line, amount, title, to, use, families }: Going) => {
    const paid = heads.slice(3, 3 + (families ?? 0)).map(({ name, householdId: household }) => ({
      ...{ name, household, fen: yuan(amount / (families ?? 1)) },
    }));
    const [one, ...others] = paid;
    const payment: LinePayment = {
      ...{ id: PaymentId.make(newId()), line: code(line), place: "bank", use: use ?? null, title },
      payees: one ? [one, ...others] : [{ name: to, household: null, fen: yuan(amount) }],
      on: ago(days),
    };
    return payment;
  };
  const events: Array<{ readonly at: Instant; readonly happen: () => Promise<unknown> }> = [];
  const on = (at: Instant, happen: () => Promise<unknown>) => events.push({ at, happen });
  const tell = (at: Instant, said: FundSaid, by = keeper) => on(at, () => say([said], at, by));
  for (const coming of GIFTS) on(then(coming.ago, 10), () => receive(coming));
  for (const going of PAYMENTS) {
    const payment = paymentOf(going);
    const { ago: days } = going;
    const approved = { _tag: "OrderApproved", payment: payment.id } as const;
    tell(then(days + BEFORE.drafted, 9), { _tag: "OrderDrafted", payment });
    tell(then(days + BEFORE.first, 15), approved, first);
    const line = lines.find((one) => one.code === payment.line);
    if (line && approvalsNeeded(payment, line) === 2) {
      tell(then(days + BEFORE.second, 16), approved, second);
    }
    const paid = then(days, 11);
    on(paid, async () => Result.getOrThrow(await payFromLine(tx, payment, writing(paid))));
  }
  const waiting = { ago: 1, line: "canteen", amount: 2_460, title: "食堂冬季买菜", to: "老周菜店" };
  tell(then(1, 16), { _tag: "OrderDrafted", payment: paymentOf(waiting) });
  const company = donors[3];
  if (!company) throw new Error("Nobody has promised anything.");
  const giving = { donor: company.id, source: company.source };
  tell(then(75, 14), {
    _tag: "InKindReceived",
    gift: {
      ...{ ...giving, id: GiftId.make(newId()), what: "大米", many: 40, unit: "袋", good: null },
      ...{ fen: yuan(2_800), valuedBy: "村会计和送货单", on: ago(75) },
    },
  });
  tell(then(75, 15), {
    _tag: "Pledged",
    pledge: {
      ...{ ...giving, id: PledgeId.make(newId()), title: "三年助餐", line: code("canteen") },
      instalments: [
        { due: addDays(today, 21), fen: yuan(6_000) },
        { due: addDays(today, 386), fen: yuan(6_000) },
        { due: addDays(today, 751), fen: yuan(6_000) },
      ],
    },
  });
  for (const { happen } of events.toSorted((a, b) => a.at - b.at)) await happen();

  const purses = await fundMoney.purses(tx);
  const found = { counted: cashBooked(purses), note: "会计和监委会一起数的" };
  await say([Result.getOrThrow(countCash(purses, found, today))], now);
};
