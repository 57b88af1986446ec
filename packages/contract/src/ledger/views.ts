import { Household, Resident } from "@huzhu/domain/people";
import { Account, HoldId, Lot, Origin, Points, Transfer, TransferId } from "@huzhu/domain/points";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { LedgerMarks } from "../statements/views.ts";

/** Whose an account is, in the words that a person knows them by. */
export const Owner = Schema.Union([
  Schema.TaggedStruct("Household", {
    household: Household.fields.id,
    number: Schema.String,
    hamlet: Schema.String,
    head: Schema.NullOr(Schema.String),
  }),
  Schema.TaggedStruct("Person", {
    resident: Resident.fields.id,
    name: Schema.String,
    household: Household.fields.id,
    number: Schema.String,
  }),
  Schema.TaggedStruct("Group", { name: Schema.String }),
  /** The village's own; the account's kind says which. */
  Schema.TaggedStruct("Village", {}),
]);
export type Owner = typeof Owner.Type;

/** An account in a list. Minutes where its unit is time, else smallest units of points. */
export const AccountRow = Schema.Struct({
  id: Account.fields.id,
  kind: Account.fields.kind,
  unit: Account.fields.unit,
  status: Account.fields.status,
  owner: Owner,
  balance: Points,
  /** What stands on hold: part of the balance, but not to be spent. */
  held: Points,
  lifetime: Points,
});
export type AccountRow = typeof AccountRow.Type;

/** What one credit brought, and what is left of it. */
export const LotRow = Schema.Struct({
  transfer: Lot.fields.transfer,
  place: Lot.fields.place,
  origin: Origin,
  /** The last day on which it can be spent; `null` where it never expires. */
  expires: Lot.fields.expires,
  amount: Points,
  remaining: Points,
});
export type LotRow = typeof LotRow.Type;

/** How a hold ended; `amount` is what was taken, none unless it was posted. */
export const HoldEnding = Schema.Struct({
  kind: Schema.Literals(["posted", "released", "expired"]),
  at: Instant,
  amount: Points,
  transfer: Schema.NullOr(TransferId),
});
export type HoldEnding = typeof HoldEnding.Type;

export const HoldRow = Schema.Struct({
  id: HoldId,
  account: Account.fields.id,
  to: Account.fields.id,
  amount: Points,
  purpose: Schema.String,
  placedAt: Instant,
  expiresAt: Schema.NullOr(Instant),
  /** Who placed it. */
  by: Schema.String,
  end: Schema.NullOr(HoldEnding),
});
export type HoldRow = typeof HoldRow.Type;

/** What is lost by the end of a day if nobody spends it before. */
export const Expiring = Schema.Struct({ on: CalendarDate, amount: Points });
export type Expiring = typeof Expiring.Type;

/** An account opened: what its balance consists of, what stands on hold, and what will be lost. */
export const AccountView = Schema.Struct({
  ...AccountRow.fields,
  floor: Account.fields.floor,
  /** How many lines its statement has. */
  entries: Account.fields.entries,
  /** Lots with something left, in the order in which they will be spent. */
  lots: Schema.Array(LotRow),
  holds: Schema.Array(HoldRow),
  /** What expires within the next 60 days, the earliest first. */
  expiring: Schema.Array(Expiring),
});
export type AccountView = typeof AccountView.Type;

/** One side of a transfer. */
export const TransferEntry = Schema.Struct({
  account: Account.fields.id,
  kind: Account.fields.kind,
  unit: Account.fields.unit,
  owner: Owner,
  amount: Points,
  /** The account's balance after it, and which line of its statement it is. */
  balance: Points,
  sequence: Schema.Int,
  earned: Points,
});
export type TransferEntry = typeof TransferEntry.Type;

/** A lot that a transfer drew from, or gave back to where negative. */
export const TransferUse = Schema.Struct({
  account: Account.fields.id,
  /** The transfer that had opened it. */
  transfer: Lot.fields.transfer,
  origin: Origin,
  expires: Lot.fields.expires,
  amount: Points,
});
export type TransferUse = typeof TransferUse.Type;

/** Everything about one transfer. */
export const TransferView = Schema.Struct({
  id: TransferId,
  eventDate: Transfer.fields.eventDate,
  recordedAt: Transfer.fields.recordedAt,
  reason: Transfer.fields.reason,
  sentence: Schema.String,
  entries: Schema.Array(TransferEntry),
  opened: Schema.Array(Schema.Struct({ account: Account.fields.id, ...LotRow.fields })),
  uses: Schema.Array(TransferUse),
  /** Who did it, named as they were that day. */
  by: Schema.Struct({
    kind: Schema.Literals(["staff", "kiosk", "helper", "program"]),
    name: Schema.String,
  }),
  attempt: Schema.NullOr(Schema.String),
  /** The transfer that stands for this one since it was reversed, where there is one. */
  replacement: Schema.NullOr(TransferId),
  ...LedgerMarks,
});
export type TransferView = typeof TransferView.Type;

/** What moved, and how the accounts stand now. */
export const Moved = Schema.Struct({
  /** The transfers in their order; what expired before is swept by one of its own. */
  transfers: Schema.Array(TransferId),
  accounts: Schema.Array(
    Schema.Struct({
      account: Account.fields.id,
      balance: Points,
      held: Points,
      lifetime: Points,
    }),
  ),
});
export type Moved = typeof Moved.Type;

/** Two households of one family; `tie` is the word for it, such as 亲子 or 兄弟姐妹. */
export const KinRow = Schema.Struct({
  household: Household.fields.id,
  number: Schema.String,
  hamlet: Schema.String,
  head: Schema.NullOr(Schema.String),
  tie: Schema.String,
  /** How, where the family ties of their people say it; null where only the word was written down. */
  sentence: Schema.NullOr(Schema.String),
});
export type KinRow = typeof KinRow.Type;
