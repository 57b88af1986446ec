import { type CandidateName, NotFound } from "@huzhu/contract";
import { accounts, books, journal, type Write } from "@huzhu/db";
import { type AwardPayment, awardPoints, pointsOf, type Round } from "@huzhu/domain/incentives";
import { ResidentId } from "@huzhu/domain/people";
import {
  type Account,
  afterwards,
  type Posting,
  type PostRefusal,
  TransferId,
} from "@huzhu/domain/points";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { expiresOf } from "../ledger/expires.ts";
import { namesOf } from "./names.ts";

/** A person's own account where they have one; otherwise, as of households, the household's. */
const accountOf = async (
  tx: Write,
  { scheme }: Round,
  name: CandidateName | undefined,
): Promise<Account | null> => {
  if (!name?.household) return null;
  const own =
    scheme.who === "person" && (await accounts.ofPerson(tx, ResidentId.make(name.id), "points"));
  return own || accounts.ofHousehold(tx, name.household);
};

/** Gives everybody of a round their points, each by a transfer of their own: all of them or none. */
export const payPoints = async (
  tx: Write,
  round: Round,
  payments: ReadonlyArray<AwardPayment>,
  { now, newId, actor, attempt, policy, scale }: Circumstances & { readonly scale: 0 | 1 | 2 | 3 },
): Promise<Result.Result<void, PostRefusal | NotFound>> => {
  const ids = payments.map(({ candidate }) => candidate);
  const names = new Map((await namesOf(tx, round.scheme.who, ids)).map((one) => [one.id, one]));
  const receiving = [];
  for (const payment of payments) {
    const account = await accountOf(tx, round, names.get(payment.candidate));
    if (!account) return Result.fail(new NotFound({ what: "account" }));
    if (pointsOf(round.scheme, payment.amount, scale)) receiving.push({ payment, to: account.id });
  }
  const issuance = await accounts.own(tx, "issuance", "points");
  const wanted = [issuance, ...new Set(receiving.map(({ to }) => to))];
  let open = await books.lock(tx, { accounts: wanted });
  const expires = expiresOf("points", policy, localDate(now));
  const postings: Array<Posting> = [];
  for (const { payment, to } of receiving) {
    const transfer = TransferId.make(newId());
    const facts = { books: open, issuance, to, transfer, scale, expires };
    const posted = awardPoints(round, payment, facts, now);
    if (Result.isFailure(posted)) return Result.fail(posted.failure);
    postings.push(posted.success);
    open = afterwards(open, posted.success);
  }
  await journal.append(
    tx,
    postings.map((posting) => ({ posting, actor, attempt })),
  );
  return Result.void;
};
