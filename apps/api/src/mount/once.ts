import { AttemptConflict, AttemptMissing, type Refusal } from "@huzhu/contract";
import { attempts, audit, devices, type Write } from "@huzhu/db";
import { Result } from "effect";
import { actorOf } from "./actor.ts";
import type { Incoming } from "./incoming.ts";
import { auditLineOf, hashOf, type Trying } from "./trying.ts";

const ATTEMPT = /^[A-Za-z0-9-]{8,64}$/;

/** The attempt id that a command has to carry. */
export const attemptOf = ({ attempt }: Incoming): Result.Result<string, AttemptMissing> =>
  attempt && ATTEMPT.test(attempt) ? Result.succeed(attempt) : Result.fail(new AttemptMissing());

interface Once {
  readonly answer: unknown;
  readonly replayed: boolean;
}

type Run = () => Promise<Result.Result<unknown, Refusal>>;

/** What is done with a unit of work in the caller's village, once it is known that the attempt is new. */
type Within = (tx: Write, run: Run) => Promise<Result.Result<Once, Refusal>>;

/**
 * Runs a command at most once (law I5): inside one unit of work, which `open` opens, it looks for the
 * attempt, runs, and keeps the answer beside what was written. A refusal keeps nothing, so the same
 * attempt may be tried again.
 */
export const once = (
  trying: Trying,
  open: (work: Within) => Promise<Result.Result<Once, Refusal>>,
): Promise<Result.Result<Once, Refusal>> => {
  const { endpoint, incoming, attempt, caller } = trying;
  const { now } = incoming;
  const actor = actorOf(caller);
  const hash = hashOf(trying);

  return open(async (tx, run) => {
    const earlier = await attempts.find(tx, attempt);
    if (earlier) {
      // What was dropped because nobody repeats it any more cannot be answered again.
      return earlier.answer !== null && earlier.contentHash === attempts.markOf(tx, hash)
        ? Result.succeed({ answer: earlier.answer, replayed: true })
        : Result.fail(new AttemptConflict({ attempt }));
    }
    const result = await run();
    if (Result.isFailure(result)) return Result.fail(result.failure);
    const answer = result.success;
    await attempts.insert(tx, {
      id: attempt,
      actor,
      endpoint: endpoint.name,
      contentHash: hash,
      answer,
      at: now,
    });
    await audit.append(tx, [auditLineOf(trying)]);
    if (actor.kind === "kiosk") await devices.touch(tx, actor.id, now);
    return Result.succeed({ answer, replayed: false });
  });
};
