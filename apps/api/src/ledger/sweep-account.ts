import { accounts, books, journal, type Write } from "@huzhu/db";
import type { HouseholdId } from "@huzhu/domain/people";
import type { Account, OwnKind } from "@huzhu/domain/points";
import { Result } from "effect";
import type { Circumstances } from "./circumstances.ts";
import { someOverdue, sweepFirst } from "./sweep-first.ts";

/** Sweeps what has expired out of an account, in the unit of work that will draw from it. */
export const sweepAccount = async (
  tx: Write,
  { id: account, unit }: Pick<Account, "id" | "unit">,
  { now, actor, attempt, policy, newId }: Circumstances,
): Promise<void> => {
  const expired = await accounts.own(tx, "expired", unit);
  const open = await books.lock(tx, {
    accounts: [account, expired],
    spendings: [{ account, most: null }],
  });
  const swept = sweepFirst(open, { account, expired, policy, newId }, now);
  // What leaves for the village's own account today is refused by nothing: a refusal is a defect.
  const { postings } = Result.getOrThrow(swept);
  await journal.append(
    tx,
    postings.map((posting) => ({ posting, actor, attempt })),
  );
};

/** An account beside the village's own, once what has expired is gone from it. */
export const lockSweptBeside = async (
  tx: Write,
  account: Pick<Account, "id" | "unit">,
  kinds: ReadonlyArray<OwnKind>,
  asked: Parameters<typeof books.lockBeside>[3],
  circumstances: Circumstances,
): Promise<books.Beside> => {
  const beside = await books.lockBeside(tx, account, kinds, asked);
  if (!someOverdue(beside.books.lots, circumstances.now)) return beside;
  await sweepAccount(tx, account, circumstances);
  return books.lockBeside(tx, account, kinds, asked);
};

/** The two sides of a transfer, once what has expired is gone from the household's. */
export const lockSwept = async (
  tx: Write,
  household: HouseholdId,
  kind: OwnKind,
  asked: Parameters<typeof books.lockSides>[3],
  circumstances: Circumstances,
): Promise<books.Sides | null> => {
  const sides = await books.lockSides(tx, household, kind, asked);
  if (!sides || !someOverdue(sides.books.lots, circumstances.now)) return sides;
  await sweepAccount(tx, sides.holder, circumstances);
  return books.lockSides(tx, household, kind, asked);
};
