import type { AccountId } from "../points/ids.ts";
import type { Points } from "../points/points.ts";
import type { Line } from "../points/posting.ts";
import type { Reason } from "../points/reason.ts";
import { formatPoints, type Scale } from "../points/scale.ts";
import type { Transfer } from "../points/transfer.ts";
import type { Unit } from "../points/unit.ts";
import type { ExportedAccount } from "./exported-account.ts";

/** A transfer of the journal with the balances after it, and who wrote it down. */
export interface ExportedTransfer
  extends Pick<Transfer, "id" | "eventDate" | "recordedAt" | "reason"> {
  readonly entries: ReadonlyArray<Pick<Line, "account" | "amount" | "balance">>;
  readonly actorName: string;
}

/** What every line of an export is written with. */
export interface ExportTerms {
  readonly scale: Scale;
  /** Every account of the village; see `nameAccounts`. */
  readonly accounts: ReadonlyMap<AccountId, ExportedAccount>;
  /** Says a reason in a sentence. */
  readonly describe: (reason: Reason, unit: Unit) => string;
}

/** The account of an entry; that it is not among the terms is a defect of whoever loaded them. */
export const accountOf = ({ accounts }: ExportTerms, id: AccountId): ExportedAccount => {
  const account = accounts.get(id);
  if (!account) throw new Error(`The account ${id} is not among the accounts of the export.`);
  return account;
};

const decimalsOf = (unit: Unit, scale: Scale): Scale => {
  if (unit === "points") return scale;
  return unit === "money" ? 2 : 0;
};

/**
 * An amount as exports write it: points with the decimals of the scale, time in whole minutes, money
 * in yuan and fen.
 */
export const decimalOf = (amount: Points, unit: Unit, scale: Scale): string =>
  formatPoints(amount, decimalsOf(unit, scale));
