import { books, fundBook, journal, type Write } from "@huzhu/db";
import {
  type LinePayment,
  lineOf,
  type PayRefusal,
  payFromLine as pay,
  purseId,
  SPENT,
} from "@huzhu/domain/fund";
import type { Posting } from "@huzhu/domain/points";
import { Result } from "effect";
import { accountIn } from "../ledger/people-account.ts";
import type { FundWriting } from "./writing.ts";

/**
 * 付款: pays from a line of the fund, and says so in its book. Whether it may be paid is for whoever
 * calls: an order that was approved, or a vote. The journal is locked before.
 */
export const payFromLine = async (
  tx: Write,
  payment: LinePayment,
  { transfer, now, actor, attempt, staff }: FundWriting,
): Promise<Result.Result<Posting, PayRefusal>> => {
  const fund = await fundBook.fund(tx);
  const line = lineOf(fund, payment.line);
  if (Result.isFailure(line)) return Result.fail(line.failure);
  const purse = purseId(payment);
  const open = await books.lock(tx, {
    accounts: [purse, SPENT.id],
    spendings: [{ account: purse, most: null }],
  });
  const facts = { books: open, fund, purse: accountIn(open, purse) };
  const made = pay({ ...facts, spent: accountIn(open, SPENT.id) }, payment, { transfer, now });
  if (Result.isFailure(made)) return made;
  await journal.append(tx, [{ posting: made.success, actor, attempt }]);
  await fundBook.append(tx, [{ _tag: "Paid", payment, transfer }], { by: staff.id, at: now });
  return made;
};
