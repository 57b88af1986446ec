import { Result } from "effect";
import type { Account } from "../points/account.ts";
import { Points } from "../points/points.ts";
import { type PostRefusal, post } from "../points/post.ts";
import type { Books, Posting } from "../points/posting.ts";
import { move } from "../points/transfer.ts";
import { drawMoney, earmarkOf } from "./draw-money.ts";
import { fit } from "./earmark.ts";
import { type Fund, spentOn, yearOf } from "./fund.ts";
import { type FundLine, planOf } from "./line.ts";
import { openLine } from "./line-of.ts";
import { type LinePayment, totalOf } from "./payment.ts";
import type { Writing } from "./receive-gift.ts";
import { type LineClosed, LineShort, OverPlan, type UnknownLine } from "./refusals.ts";

export interface PayFacts {
  /** With all open lots of the purse. */
  readonly books: Books;
  readonly fund: Fund;
  /** The purse of the payment's line and place. */
  readonly purse: Account;
  readonly spent: Account;
}

export type PayRefusal = UnknownLine | LineClosed | LineShort | OverPlan | PostRefusal;

/** Refuses what goes beyond the plan of the line and the year (law I15). */
export const withinPlan = (
  fund: Fund,
  line: FundLine,
  payment: Pick<LinePayment, "payees" | "on">,
): Result.Result<void, OverPlan> => {
  const year = yearOf(payment.on);
  const [plan, spent, amount] = [
    planOf(line, year),
    spentOn(fund, line.code, year),
    totalOf(payment),
  ];
  const over = spent + amount - plan;
  const { title } = line;
  return over > 0
    ? Result.fail(new OverPlan({ title, year, plan, spent, amount, over }))
    : Result.void;
};

/**
 * 付款: money leaves one purse for good. What givers meant for exactly this goes first, then what was
 * meant for the line, then what may be used for anything; what they meant for something else stays.
 */
export const payFromLine = (
  { books, fund, purse, spent }: PayFacts,
  payment: LinePayment,
  { transfer: id, now: recordedAt }: Writing,
): Result.Result<Posting, PayRefusal> =>
  Result.gen(function* () {
    const line = yield* openLine(fund, payment.line);
    yield* withinPlan(fund, line, payment);
    const amount = totalOf(payment);
    const { place, use, title, on: eventDate } = payment;
    const { free, uses } = drawMoney(books.lots, purse, amount, (lot) =>
      fit(earmarkOf(fund, lot), payment),
    );
    if (free < amount) {
      const { balance } = purse;
      const short = amount - free;
      return yield* Result.fail(
        new LineShort({ title: line.title, place, balance, free, amount, short }),
      );
    }
    const reason = {
      ...({ _tag: "ByPayment", payment: payment.id, line: line.code } as const),
      ...{ place, use, title },
    };
    const entries = move(purse.id, spent.id, Points.make(amount));
    const transfer = { id, entries, eventDate, recordedAt, reason };
    return yield* post(books, transfer, { draws: new Map([[purse.id, uses]]) });
  });
