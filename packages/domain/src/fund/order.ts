import { Schema } from "effect";
import type { StaffId } from "../governance/staff.ts";
import type { TransferId } from "../points/ids.ts";
import type { Instant } from "../time/instant.ts";
import type { FundLine } from "./line.ts";
import { type LinePayment, totalOf } from "./payment.ts";

/** Who did something, and when. */
export interface Signed {
  readonly by: StaffId;
  readonly at: Instant;
}

/** 付款单: a payment that somebody drafted, with what became of it. */
export interface PaymentOrder {
  readonly payment: LinePayment;
  readonly drafted: Signed;
  readonly approvals: ReadonlyArray<Signed>;
  readonly refused: (Signed & { readonly why: string }) | null;
  readonly paid: TransferId | null;
  readonly takenBack: boolean;
}

export const OrderState = Schema.Literals(["drafted", "approved", "refused", "paid", "takenBack"]);
export type OrderState = typeof OrderState.Type;

/** How many have to approve a payment on a line: two above its threshold. */
export const approvalsNeeded = (
  payment: Pick<LinePayment, "payees">,
  { threshold }: Pick<FundLine, "threshold">,
): 1 | 2 => (totalOf(payment) > threshold ? 2 : 1);

export const stateOfOrder = (
  { payment, approvals, refused, paid, takenBack }: PaymentOrder,
  line: Pick<FundLine, "threshold">,
): OrderState => {
  if (takenBack) return "takenBack";
  if (paid !== null) return "paid";
  if (refused !== null) return "refused";
  return approvals.length >= approvalsNeeded(payment, line) ? "approved" : "drafted";
};
