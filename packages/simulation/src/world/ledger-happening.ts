import type { Claim } from "@huzhu/domain/claims";
import type { StaffId } from "@huzhu/domain/governance";
import type { PeriodSheet } from "@huzhu/domain/periods";
import type { Account, Hold, Posting, Voucher } from "@huzhu/domain/points";
import type { Movement } from "@huzhu/domain/store";
import type { Instant } from "@huzhu/domain/time";

/** What was taken out of accounts first, because nobody had spent it in time. */
export interface Swept {
  readonly swept: ReadonlyArray<Posting>;
}

interface Done {
  readonly by: StaffId;
  readonly at: Instant;
}

interface AccountOpened extends Done {
  readonly _tag: "AccountOpened";
  readonly account: Account;
}

/** Points or minutes moved, in one transfer or in two that belong together. */
interface PointsMoved extends Done, Swept {
  readonly _tag: "PointsMoved";
  readonly postings: ReadonlyArray<Posting>;
}

/** `account` is the one whose points are kept, as it stands afterwards. */
interface HoldPlaced extends Done, Swept {
  readonly _tag: "HoldPlaced";
  readonly hold: Hold;
  readonly account: Account;
}

interface HoldFreed extends Done {
  readonly _tag: "HoldFreed";
  readonly hold: Hold;
  readonly account: Account;
}

interface HoldPosted extends Done, Swept {
  readonly _tag: "HoldPosted";
  readonly hold: Hold;
  readonly posting: Posting;
}

interface VouchersIssued extends Done {
  readonly _tag: "VouchersIssued";
  readonly vouchers: ReadonlyArray<Voucher>;
  readonly posting: Posting;
}

interface VoucherEnded extends Done, Swept {
  readonly _tag: "VoucherEnded";
  readonly voucher: Voucher;
  readonly posting: Posting;
}

/** A transfer was undone, with the claim or the purchase behind it. */
interface Reversed extends Done, Swept {
  readonly _tag: "Reversed";
  readonly postings: ReadonlyArray<Posting>;
  readonly claim: Claim | null;
  readonly movements: ReadonlyArray<Movement>;
}

/** A day began, and what nobody spent by the day before was taken out of every account. */
interface DayBegan extends Swept {
  readonly _tag: "DayBegan";
  readonly at: Instant;
}

interface PeriodProposed {
  readonly _tag: "PeriodProposed";
  readonly sheet: PeriodSheet;
}

interface PeriodClosed {
  readonly _tag: "PeriodClosed";
  readonly sheet: PeriodSheet;
}

/** What happened in the ledger, beyond what claims and purchases bring about. */
export type LedgerHappening =
  | AccountOpened
  | PointsMoved
  | HoldPlaced
  | HoldFreed
  | HoldPosted
  | VouchersIssued
  | VoucherEnded
  | Reversed
  | DayBegan
  | PeriodProposed
  | PeriodClosed;
