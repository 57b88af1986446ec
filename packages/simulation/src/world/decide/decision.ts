import type {
  ApproveRefusal,
  RecordRefusal,
  ReverseApprovalRefusal,
  SignCheckRefusal,
  TurnDownRefusal,
} from "@huzhu/domain/claims";
import type { ProposePeriodRefusal, SignPeriodRefusal } from "@huzhu/domain/periods";
import type {
  ConvertRefusal,
  DonateRefusal,
  GiftRefusal,
  GrantRefusal,
  HoldEnded,
  IssueVouchersRefusal,
  NotOut,
  NotYetExpired,
  OpenGroupRefusal,
  PlaceHoldRefusal,
  PostHoldRefusal,
  RelieveRefusal,
  ReverseRefusal,
} from "@huzhu/domain/points";
import type { AdoptRefusal } from "@huzhu/domain/rulebook";
import type { OutOfStock, RedeemRefusal, WrongDirection } from "@huzhu/domain/store";
import type { Result } from "effect";
import type { Happening } from "../happening.ts";
import type { LedgerHappening } from "../ledger-happening.ts";
import type { Twice, Unknown } from "../unknown.ts";

/** Why a command led to nothing. */
export type Refusal =
  | AdoptRefusal
  | ApproveRefusal
  | ConvertRefusal
  | DonateRefusal
  | GiftRefusal
  | GrantRefusal
  | HoldEnded
  | IssueVouchersRefusal
  | NotOut
  | NotYetExpired
  | OpenGroupRefusal
  | OutOfStock
  | PlaceHoldRefusal
  | PostHoldRefusal
  | ProposePeriodRefusal
  | RecordRefusal
  | RedeemRefusal
  | RelieveRefusal
  | ReverseApprovalRefusal
  | ReverseRefusal
  | SignCheckRefusal
  | SignPeriodRefusal
  | TurnDownRefusal
  | Twice
  | Unknown
  | WrongDirection;

export type Decision = Result.Result<Happening, Refusal>;

export type LedgerDecision = Result.Result<LedgerHappening, Refusal>;
