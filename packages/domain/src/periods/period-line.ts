import { Schema } from "effect";
import { AccountKind } from "../points/account.ts";
import { AccountId } from "../points/ids.ts";
import { Points } from "../points/points.ts";
import { Unit } from "../points/unit.ts";

/**
 * An account's figures for a period, in smallest units of its own unit:
 * `opening + credits + debits = closing`, where `debits` is never above zero.
 */
export const PeriodLine = Schema.Struct({
  account: AccountId,
  kind: AccountKind,
  unit: Unit,
  /** The closing of the period before; zero for an account that it did not know. */
  opening: Points,
  credits: Points,
  debits: Points,
  closing: Points,
  /** What the account's stored balance says that the closing is. */
  found: Points,
  /** `found − closing`: anything but zero means that somebody has to look. */
  variance: Points,
});
export type PeriodLine = typeof PeriodLine.Type;
