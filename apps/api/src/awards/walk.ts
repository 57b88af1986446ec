import { NotFound } from "@huzhu/contract";
import { type Actor, awardRounds, journal, type Write } from "@huzhu/db";
import type { Round, RoundId } from "@huzhu/domain/incentives";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";

interface When {
  readonly now: Instant;
  readonly actor: Actor;
}

/** One step of one round: loaded and locked, asked, and written down. */
export const walk = async <R>(
  tx: Write,
  id: RoundId,
  what: awardRounds.Move["what"],
  { now, actor }: When,
  step: (round: Round) => Promise<Result.Result<Round, R>> | Result.Result<Round, R>,
): Promise<Result.Result<{ readonly round: RoundId }, R | NotFound>> => {
  await journal.lock(tx);
  const round = await awardRounds.lock(tx, id);
  if (!round) return Result.fail(new NotFound({ what: "round" }));
  const stepped = await step(round);
  if (Result.isFailure(stepped)) return Result.fail(stepped.failure);
  const move = { round: stepped.success, from: round.state._tag, what };
  await awardRounds.advance(tx, move, { at: now, actor });
  return Result.succeed({ round: id });
};
