import { Result, Schema } from "effect";
import {
  type KinOfHousehold,
  notOfTheirs,
  type OwnHousehold,
  type Whose,
} from "../claims/chain/may-look-at.ts";
import type { Staff } from "../governance/staff.ts";
import type { FundLine } from "./line.ts";
import { OrderState, type PaymentOrder, stateOfOrder } from "./order.ts";

/** The order is no longer, or not yet, where this can be done with it. */
export class PaymentElsewhere extends Schema.TaggedClass<PaymentElsewhere>()("PaymentElsewhere", {
  state: OrderState,
}) {}

/** Whoever drafted an order has no say in whether it is paid (law I14). */
export class OwnOrder extends Schema.TaggedClass<OwnOrder>()("OwnOrder", {}) {}

/** The second approval is somebody else's. */
export class ApprovedBySame extends Schema.TaggedClass<ApprovedBySame>()("ApprovedBySame", {}) {}

/** Others were faster: the order has all the approvals that it needs. */
export class ApprovedEnough extends Schema.TaggedClass<ApprovedEnough>()("ApprovedEnough", {}) {}

export interface ApproveFacts {
  readonly order: PaymentOrder;
  readonly line: FundLine;
  /** The households that are paid, each with its kin. */
  readonly payees: ReadonlyArray<Whose>;
}

export type ApproveRefusal =
  | PaymentElsewhere
  | OwnOrder
  | ApprovedBySame
  | ApprovedEnough
  | OwnHousehold
  | KinOfHousehold;

type Approver = Pick<Staff, "id" | "household">;

/** Whether somebody may approve an order: nobody their own, their family's or their kin's (I14). */
export const mayApprove = (
  { order, line, payees }: ApproveFacts,
  { id, household }: Approver,
): Result.Result<void, ApproveRefusal> =>
  Result.gen(function* () {
    const state = stateOfOrder(order, line);
    if (state === "approved") return yield* Result.fail(new ApprovedEnough());
    if (state !== "drafted") return yield* Result.fail(new PaymentElsewhere({ state }));
    if (order.drafted.by === id) return yield* Result.fail(new OwnOrder());
    if (order.approvals.some(({ by }) => by === id))
      return yield* Result.fail(new ApprovedBySame());
    for (const whose of payees) yield* notOfTheirs(whose, { household });
  });

/** An order is paid when it has all its approvals, and before that turned down by anybody. */
export const inState = (
  { order, line }: Pick<ApproveFacts, "order" | "line">,
  states: ReadonlyArray<OrderState>,
): Result.Result<PaymentOrder, PaymentElsewhere> => {
  const state = stateOfOrder(order, line);
  return states.includes(state)
    ? Result.succeed(order)
    : Result.fail(new PaymentElsewhere({ state }));
};
