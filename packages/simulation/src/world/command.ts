import type { Claim, ClaimId } from "@huzhu/domain/claims";
import type { Decision, StaffId } from "@huzhu/domain/governance";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import type { Rulebook } from "@huzhu/domain/rulebook";
import type { Basket, Good, GoodId, Movement, Price, RedemptionId } from "@huzhu/domain/store";
import type { Instant } from "@huzhu/domain/time";
import type { LedgerCommand } from "./ledger-command.ts";

interface Adopt {
  readonly _tag: "Adopt";
  readonly rulebook: Rulebook;
  readonly decision: Decision;
  readonly by: StaffId;
  readonly at: Instant;
}

interface AddGood {
  readonly _tag: "AddGood";
  readonly good: Pick<Good, "id" | "name" | "unit" | "barcode">;
  readonly by: StaffId;
  readonly at: Instant;
}

interface SetPrice {
  readonly _tag: "SetPrice";
  readonly good: GoodId;
  readonly price: Price;
  readonly by: StaffId;
  readonly at: Instant;
}

interface MoveStock {
  readonly _tag: "MoveStock";
  readonly movement: Movement;
  readonly by: StaffId;
}

interface Record {
  readonly _tag: "Record";
  readonly draft: Omit<Claim, "state">;
}

interface Approve {
  readonly _tag: "Approve";
  readonly claim: ClaimId;
  readonly by: StaffId;
  readonly at: Instant;
}

interface Refuse {
  readonly _tag: "Refuse";
  readonly claim: ClaimId;
  readonly why: string;
  readonly by: StaffId;
  readonly at: Instant;
}

interface Redeem {
  readonly _tag: "Redeem";
  readonly id: RedemptionId;
  readonly household: HouseholdId;
  readonly resident: ResidentId | null;
  readonly basket: Basket;
  /** `null` where somebody did it alone at the kiosk. */
  readonly by: StaffId | null;
  readonly at: Instant;
}

/** What somebody wants to happen. Whether it does is for the domain to decide. */
export type Command = Adopt | AddGood | SetPrice | MoveStock | Record | Approve | Refuse | Redeem;

/** What a village's people want from day to day, or of the ledger itself. */
export type AnyCommand = Command | LedgerCommand;

/** The command of a tag. */
export type CommandOf<Tag extends AnyCommand["_tag"]> = Extract<AnyCommand, { _tag: Tag }>;
