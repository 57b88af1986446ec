import { Schema } from "effect";
import { Instant } from "../time/instant.ts";
import type { Account } from "./account.ts";
import { AccountId, HoldId, TransferId } from "./ids.ts";
import { Points } from "./points.ts";

/** How a hold ended; it ends once (law I3). */
export const HoldEnd = Schema.Struct({
  kind: Schema.Literals(["posted", "released", "expired"]),
  at: Instant,
  /** What was taken, `0` unless posted; the rest was freed. */
  amount: Points,
  /** The transfer that took it; `null` unless posted. */
  transfer: Schema.NullOr(TransferId),
});
export type HoldEnd = typeof HoldEnd.Type;

/**
 * 预留: an amount of an account that stays in its balance but cannot be spent until the hold ends.
 *
 *     placed ── post ─────▶ posted
 *        ├───── release ──▶ released
 *        └───── expire ───▶ expired
 */
export const Hold = Schema.Struct({
  id: HoldId,
  /** Whose it is, and which of the village's own accounts will get it. */
  account: AccountId,
  to: AccountId,
  /** In smallest units, or in minutes. */
  amount: Points,
  /** What it is for, as somebody reads it on the statement. */
  purpose: Schema.String,
  placedAt: Instant,
  /** From this moment on it can no longer be taken; `null` where it waits for ever. */
  expiresAt: Schema.NullOr(Instant),
  /** `null` while it stands. */
  end: Schema.NullOr(HoldEnd),
});
export type Hold = typeof Hold.Type;

/** A hold, and the account whose points it keeps. */
export interface HeldAccount {
  readonly hold: Hold;
  readonly account: Account;
}

/** Whether a hold stands no longer than until now, though nobody has ended it yet. */
export const isOverdue = ({ end, expiresAt }: Hold, now: Instant): boolean =>
  end === null && expiresAt !== null && now >= expiresAt;
