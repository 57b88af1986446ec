import { Result } from "effect";
import {
  type Account,
  AccountId,
  type Books,
  type ExpiryPolicy,
  type Lot,
  sweep,
} from "../index.ts";
import { books, date, holder, now, own, points, transferId } from "./books.ts";

/** Two days that are over. */
export const [winter, yesterday] = [date("2026-01-31"), date("2026-03-05")];

/** Six months; what is over is lost, or so many of a hundred go on. */
const halfAYear: ExpiryPolicy = { kind: "months", months: 6, graceDays: 0, carryOver: 0 };
export const carrying = (carryOver: number): ExpiryPolicy => ({ ...halfAYear, carryOver });

/** Wang with what these lots come to, beside what expired before. */
export const wangWith = (lots: ReadonlyArray<Lot>, changes: Partial<Account> = {}): Books =>
  books([holder("wang", lots, { lifetime: points(500), ...changes }), own("expired", 3)], lots);

export const swept = (before: Books, policy: ExpiryPolicy = halfAYear, id = "t-1") =>
  sweep(
    {
      id: transferId(id),
      books: before,
      account: AccountId.make("wang"),
      expired: AccountId.make("expired"),
      policy,
    },
    now,
  );

/** What is taken, as place and amount; nothing where there is no sweep. */
export const taken = (before: Books, policy?: ExpiryPolicy) =>
  Result.getOrThrow(swept(before, policy))?.uses.map(({ lot: { place }, amount }) => [
    place,
    amount,
  ]);
