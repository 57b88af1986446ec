import { NotFound } from "@huzhu/contract";
import { type Actor, journal, outreach, type Write } from "@huzhu/db";
import type { Praise, PraiseId } from "@huzhu/domain/outreach";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";

interface Following {
  readonly tx: Write;
  readonly now: Instant;
  readonly actor: Actor;
}

/** Takes a praise one step on, as a rule says, and writes down where it stands then. */
export const followPraise = async <Refusal>(
  { tx, now, actor }: Following,
  id: PraiseId,
  step: (praise: Praise) => Result.Result<Praise, Refusal>,
): Promise<Result.Result<{ readonly praise: PraiseId }, Refusal | NotFound>> => {
  await journal.lock(tx);
  const praise = await outreach.praiseById(tx, id);
  if (!praise) return Result.fail(new NotFound({ what: "praise" }));
  const next = step(praise);
  if (Result.isFailure(next)) return Result.fail(next.failure);
  await outreach.recordPraise(tx, next.success, { at: now, actor });
  return Result.succeed({ praise: id });
};
