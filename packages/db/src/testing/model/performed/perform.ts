import type { VillageId } from "@huzhu/domain/people";
import { Result } from "effect";
import type { Database } from "../../../database.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import * as attempts from "../../../repositories/attempts.ts";
import * as journal from "../../../repositories/journal.ts";
import type { Write } from "../../../unit.ts";
import { ACTOR } from "../../village.ts";
import { type Deed, isMoving } from "../deed.ts";
import { deduct } from "./deduction.ts";
import { nowOf } from "./facts.ts";
import { free, hold, takeHeld } from "./hold.ts";
import { orderOf } from "./order.ts";
import { issue, makeVoid, redeem } from "./paper.ts";
import { undo } from "./reversal.ts";

/** What became of a deed: why not, or its answer, which may be that of an earlier time. */
export interface Outcome {
  readonly refusal: string | null;
  readonly answer: unknown;
  readonly replayed: boolean;
}

interface Refused {
  readonly _tag: string;
}

const inUnit = async (tx: Write, deed: Deed): Promise<Result.Result<unknown, Refused>> => {
  const { wish } = deed;
  switch (wish.verb) {
    case "deduct":
      return deduct(tx, deed, wish);
    case "hold":
      return hold(tx, deed, wish);
    case "post-hold":
      return takeHeld(tx, deed, wish.amount);
    case "release-hold":
    case "expire-hold":
      return free(tx, deed, wish.verb);
    case "reverse":
      return undo(tx, deed);
    case "issue":
      return issue(tx, deed, wish);
    case "redeem":
      return redeem(tx, deed, wish);
    case "void":
      return makeVoid(tx, deed);
    default:
      throw new Error(`${wish.verb} is ordered from the ledger`);
  }
};

/** As a command does: the answer of before, or the deed and its answer in one unit of work. */
const once = async (tx: Write, deed: Deed) => {
  const { attempt: id, content: contentHash } = deed;
  const known = await attempts.find(tx, id);
  if (known) {
    return known.contentHash === attempts.markOf(tx, contentHash)
      ? Result.succeed({ answer: known.answer, replayed: true })
      : Result.fail({ _tag: "AttemptUsed" });
  }
  await journal.lock(tx);
  const done = await inUnit(tx, deed);
  if (Result.isFailure(done)) return Result.fail<Refused>(done.failure);
  const answer = [deed.id];
  const endpoint = deed.wish.verb;
  await attempts.insert(tx, { id, actor: ACTOR, endpoint, contentHash, answer, at: nowOf(deed) });
  return Result.succeed({ answer, replayed: false });
};

/** Whom deeds are asked of. */
export interface Counter {
  readonly database: Database;
  readonly ledger: Ledger;
  readonly village: VillageId;
}

export const perform = async (
  { database, ledger, village }: Counter,
  deed: Deed,
): Promise<Outcome> => {
  const result = isMoving(deed)
    ? await ledger.place(village, orderOf(deed))
    : await database.write(village, (tx) => once(tx, deed));
  return Result.isSuccess(result)
    ? { refusal: null, ...result.success }
    : { refusal: result.failure._tag, answer: null, replayed: false };
};
