import { AttemptConflict, AttemptMissing, type Endpoint, type Refusal } from "@huzhu/contract";
import { attempts, audit, devices, type Write } from "@huzhu/db";
import { Result, Schema } from "effect";
import { actorOf } from "./actor.ts";
import type { KioskCaller, StaffCaller } from "./caller.ts";
import { contentHash } from "./content-hash.ts";
import type { Incoming } from "./incoming.ts";
import { forTheRecord } from "./record.ts";

const ATTEMPT = /^[A-Za-z0-9-]{8,64}$/;

const hasPassword = Schema.is(Schema.Struct({ password: Schema.String }));

/** The attempt id that a command has to carry. */
export const attemptOf = ({ attempt }: Incoming): Result.Result<string, AttemptMissing> =>
  attempt && ATTEMPT.test(attempt) ? Result.succeed(attempt) : Result.fail(new AttemptMissing());

/** What the attempt keeps of a password must be no quicker to try than the password's own hash. */
const sealed = (body: unknown, { world }: Incoming, attempt: string): unknown =>
  hasPassword(body) ? { ...body, password: world.passwords.seal(body.password, attempt) } : body;

interface Trying {
  readonly endpoint: Endpoint;
  readonly incoming: Incoming;
  readonly attempt: string;
  readonly caller: StaffCaller | KioskCaller;
}

interface Once {
  readonly answer: unknown;
  readonly replayed: boolean;
}

/**
 * Runs a command at most once (law I5): inside one unit of work it looks for the attempt, runs,
 * and keeps the answer beside what was written. A refusal keeps nothing, so the same attempt may
 * be tried again.
 */
export const once = async (
  { endpoint, incoming, attempt, caller }: Trying,
  run: (tx: Write) => Promise<Result.Result<unknown, Refusal>>,
): Promise<Result.Result<Once, Refusal>> => {
  const { world, now, params, body } = incoming;
  const actor = actorOf(caller);
  const content = { params, body: sealed(body, incoming, attempt) };
  const hash = contentHash({ actor: actor.id, endpoint: endpoint.name, ...content });

  return world.db.write<Once, Refusal>(caller.village.id, async (tx) => {
    const earlier = await attempts.find(tx, attempt);
    if (earlier) {
      return earlier.contentHash === hash
        ? Result.succeed({ answer: earlier.answer, replayed: true })
        : Result.fail(new AttemptConflict({ attempt }));
    }
    const result = await run(tx);
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
    const request = forTheRecord({ params, body });
    await audit.append(tx, {
      id: world.newId(),
      at: now,
      actor,
      verb: endpoint.name,
      attempt,
      request,
    });
    if (actor.kind === "kiosk") await devices.touch(tx, actor.id, now);
    return Result.succeed({ answer, replayed: false });
  });
};
