import { accounts, claims, type Write } from "@huzhu/db";
import { type Claim, creditedBy, deedOf, isPosted } from "@huzhu/domain/claims";
import type { Line } from "@huzhu/domain/points";
import { assess, inForce, type Rulebook } from "@huzhu/domain/rulebook";
import { Option, Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { sweepAccount } from "../ledger/sweep-account.ts";
import { accountOf } from "./account-of.ts";

interface Facts {
  readonly versions: ReadonlyArray<Rulebook>;
  /** The lines of the transfer that is going to be undone before the claim is approved. */
  readonly undone: ReadonlyArray<Line>;
  readonly circumstances: Circumstances;
}

/**
 * Whether a claim will have a transfer once another one is undone: the reversal names it, and is
 * written before it.
 */
export const willBePosted = async (
  tx: Write,
  claim: Claim,
  { versions, undone, circumstances }: Facts,
): Promise<boolean> => {
  const rulebook = Option.getOrNull(inForce(versions, claim.eventDate));
  const credited = rulebook && Result.getOrNull(creditedBy(claim, rulebook));
  const account = credited && (await accountOf(tx, credited, circumstances.newId));
  if (!rulebook || !account) return false;
  await sweepAccount(tx, account, circumstances);
  const swept = (await accounts.byId(tx, account.id)) ?? account;
  const back = undone.find((line) => line.account === account.id)?.amount ?? 0;
  const history = await claims.history(tx, claim, rulebook, swept.balance - back);
  const assessed = assess(rulebook, deedOf(claim, rulebook), history);
  return Result.isSuccess(assessed) && isPosted(assessed.success);
};
