import { paymentOrders as endpoint, type PaymentOrderRow } from "@huzhu/contract";
import { fundBook, staff as staffing } from "@huzhu/db";
import {
  approvalsNeeded,
  mayApprove,
  type Signed,
  stateOfOrder,
  totalOf,
} from "@huzhu/domain/fund";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { payeesOf } from "./payees-of.ts";

const WAITING = new Set(["drafted", "approved"]);

/** Those that wait stand before those that are done with; within each the newest first. */
export const listOrders = staffQuery(endpoint, async ({ tx, staff }) => {
  const fund = await fundBook.fund(tx);
  const names = new Map((await staffing.list(tx)).map(({ id, name }) => [id, name]));
  const signed = ({ by, at }: Signed) => ({ by: names.get(by) ?? "", at });
  const rows: Array<PaymentOrderRow> = [];
  for (const order of [...fund.orders.values()].reverse()) {
    const { payment, drafted, approvals, refused } = order;
    const line = fund.lines.get(payment.line);
    if (!line) continue;
    const state = stateOfOrder(order, line);
    // A purchase pays what came of what was approved.
    const made = fund.payments.get(payment.id) ?? payment;
    const payees = state === "drafted" ? await payeesOf(tx, payment) : [];
    rows.push({
      ...{
        ...payment,
        payees: made.payees,
        on: made.on,
        fen: totalOf(made),
        state,
        needs: approvalsNeeded(payment, line),
      },
      ...{ drafted: signed(drafted), approvals: approvals.map(signed) },
      refused: refused && { ...signed(refused), why: refused.why },
      mine: Result.isSuccess(mayApprove({ order, line, payees }, staff)),
      papers: fund.papers
        .filter(({ about }) => about === payment.id)
        .map(({ title, photo }) => ({ title, photo })),
    });
  }
  const waits = ({ state }: PaymentOrderRow) => Number(!WAITING.has(state));
  return Result.succeed(rows.sort((a, b) => waits(a) - waits(b)));
});
