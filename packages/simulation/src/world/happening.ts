import type { Approval, Claim } from "@huzhu/domain/claims";
import type { StaffId } from "@huzhu/domain/governance";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import type { Adopted } from "@huzhu/domain/rulebook";
import type { Good, GoodId, Movement, Price, Redemption } from "@huzhu/domain/store";
import type { Instant } from "@huzhu/domain/time";
import type { LedgerHappening, Swept } from "./ledger-happening.ts";

interface RulebookAdopted extends Adopted {
  readonly _tag: "RulebookAdopted";
  readonly by: StaffId;
  readonly at: Instant;
}

interface GoodAdded {
  readonly _tag: "GoodAdded";
  readonly good: Good;
  readonly by: StaffId;
  readonly at: Instant;
}

interface PriceSet {
  readonly _tag: "PriceSet";
  readonly good: GoodId;
  readonly price: Price;
  readonly by: StaffId;
  readonly at: Instant;
}

interface StockMoved {
  readonly _tag: "StockMoved";
  readonly movement: Movement;
  /** What is on hand afterwards. */
  readonly onHand: number;
  readonly by: StaffId;
}

interface ClaimRecorded {
  readonly _tag: "ClaimRecorded";
  readonly claim: Claim;
}

interface ClaimApproved extends Approval, Swept {
  readonly _tag: "ClaimApproved";
}

interface ClaimRefused {
  readonly _tag: "ClaimRefused";
  readonly claim: Claim;
}

interface Redeemed extends Swept {
  readonly _tag: "Redeemed";
  readonly redemption: Redemption;
  readonly household: HouseholdId;
  readonly resident: ResidentId | null;
  /** `null` where somebody did it alone at the kiosk. */
  readonly by: StaffId | null;
  readonly at: Instant;
}

/** What happened, with everything that has to be written down about it. */
export type Happening =
  | RulebookAdopted
  | GoodAdded
  | PriceSet
  | StockMoved
  | ClaimRecorded
  | ClaimApproved
  | ClaimRefused
  | Redeemed;

/** What happened from day to day, or in the ledger itself. */
export type AnyHappening = Happening | LedgerHappening;
