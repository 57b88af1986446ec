import type { StaffId } from "@huzhu/domain/governance";
import type { ResidentId } from "@huzhu/domain/people";
import type {
  AccountId,
  HeldUnit,
  HoldId,
  Origin,
  Points,
  TransferId,
  VoucherNumber,
} from "@huzhu/domain/points";
import type { CalendarDate, Instant } from "@huzhu/domain/time";

/** Who wants it, and when. */
interface Wish {
  readonly by: StaffId;
  readonly at: Instant;
}

interface OpenGroup extends Wish {
  readonly _tag: "OpenGroup";
  readonly id: AccountId;
  readonly name: string;
  readonly unit: HeldUnit;
}

/** An account for the minutes that somebody gives. */
interface OpenTime extends Wish {
  readonly _tag: "OpenTime";
  readonly id: AccountId;
  readonly resident: ResidentId;
}

interface Grant extends Wish {
  readonly _tag: "Grant";
  readonly to: AccountId;
  readonly amount: Points;
  readonly origin: Origin;
  readonly why: string;
  readonly eventDate: CalendarDate;
}

interface Give extends Wish {
  readonly _tag: "Give";
  readonly from: AccountId;
  readonly to: AccountId;
  readonly amount: Points;
  readonly ties: ReadonlyArray<string>;
  readonly note: string;
}

interface Donate extends Wish {
  readonly _tag: "Donate";
  readonly from: AccountId;
  readonly amount: Points;
  readonly note: string;
}

interface Relieve extends Wish {
  readonly _tag: "Relieve";
  readonly to: AccountId;
  readonly amount: Points;
  readonly decision: string;
}

interface Convert extends Wish {
  readonly _tag: "Convert";
  readonly from: AccountId;
  readonly to: AccountId;
  readonly minutes: Points;
}

interface PlaceHold extends Wish {
  readonly _tag: "PlaceHold";
  readonly id: HoldId;
  readonly account: AccountId;
  readonly to: AccountId;
  readonly amount: Points;
  readonly purpose: string;
  readonly expiresAt: Instant | null;
}

interface PostHold extends Wish {
  readonly _tag: "PostHold";
  readonly id: HoldId;
  readonly amount: Points;
}

interface ReleaseHold extends Wish {
  readonly _tag: "ReleaseHold";
  readonly id: HoldId;
}

interface ExpireHold extends Wish {
  readonly _tag: "ExpireHold";
  readonly id: HoldId;
}

interface IssueVouchers extends Wish {
  readonly _tag: "IssueVouchers";
  readonly worth: Points;
  /** Six digits for each. */
  readonly chances: ReadonlyArray<string>;
  readonly why: string;
}

interface RedeemVoucher extends Wish {
  readonly _tag: "RedeemVoucher";
  readonly number: VoucherNumber;
  readonly to: AccountId;
}

interface VoidVoucher extends Wish {
  readonly _tag: "VoidVoucher";
  readonly number: VoucherNumber;
  readonly why: string;
}

/** Undoes a transfer, and with it the claim, the purchase or the conversion behind it. */
interface Reverse extends Wish {
  readonly _tag: "Reverse";
  readonly transfer: TransferId;
  readonly why: string;
}

/** Takes out of every account what nobody spent in time. */
interface Sweep {
  readonly _tag: "Sweep";
  readonly at: Instant;
}

interface ProposePeriod extends Wish {
  readonly _tag: "ProposePeriod";
  /** The last day that is to be closed. */
  readonly to: CalendarDate;
}

interface SignPeriod extends Wish {
  readonly _tag: "SignPeriod";
}

/** What somebody wants to happen in the ledger, beyond what claims and purchases bring about. */
export type LedgerCommand =
  | OpenGroup
  | OpenTime
  | Grant
  | Give
  | Donate
  | Relieve
  | Convert
  | PlaceHold
  | PostHold
  | ReleaseHold
  | ExpireHold
  | IssueVouchers
  | RedeemVoucher
  | VoidVoucher
  | Reverse
  | Sweep
  | ProposePeriod
  | SignPeriod;
