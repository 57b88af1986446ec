import { type Endpoint, NotFound, type RequestOf } from "@huzhu/contract";
import { type VillageProfile, villages, type Write } from "@huzhu/db";
import type { VillageId } from "@huzhu/domain/people";
import { Result } from "effect";
import type { World } from "../world.ts";
import { actorOf } from "./actor.ts";
import { type StaffCaller, staffCaller } from "./caller.ts";
import { once } from "./once.ts";
import { requestOf } from "./request.ts";
import {
  type Answer,
  brought,
  type Call,
  type Commanding,
  encoded,
  refused,
  type Verb,
} from "./verb.ts";

/** Another village of this server, which the caller's own is not. */
export const neighbour = async (
  { db }: Pick<World, "db">,
  own: VillageId,
  id: VillageId,
): Promise<Result.Result<VillageProfile, NotFound>> => {
  const found = (await villages.list(db)).find((one) => one.id === id && one.id !== own);
  return found ? Result.succeed(found) : Result.fail(new NotFound({ what: "village" }));
};

/** A question that is asked of several villages, each in a unit of its own. */
export const besideQuery = <E extends Endpoint<"query">>(
  endpoint: E,
  run: (call: Call<E> & StaffCaller) => Answer<E>,
): Verb => ({
  endpoint,
  async answer(incoming) {
    const { world, now } = incoming;
    const caller = await staffCaller(incoming, endpoint);
    if (Result.isFailure(caller)) return refused(caller.failure);
    const request = requestOf(endpoint, incoming);
    if (Result.isFailure(request)) return refused(request.failure);
    const result = await run({ ...caller.success, request: request.success, now, world });
    return Result.isSuccess(result)
      ? { _tag: "Answered", answer: encoded(endpoint, result.success) }
      : refused(result.failure, caller.success.village.scale);
  },
});

/** What is one act in the caller's own village and in another one, which it sees through `there`. */
interface Beside<E extends Endpoint> extends Commanding<E> {
  readonly there: Write;
  readonly other: VillageProfile;
}

/** A command in two villages: it is done in both or in neither, and once. */
export const besideCommand = <E extends Endpoint<"command">>(
  endpoint: E,
  otherOf: (request: RequestOf<E>) => VillageId,
  run: (call: Beside<E> & StaffCaller) => Answer<E>,
): Verb => ({
  endpoint,
  async answer(incoming) {
    const { world, now } = incoming;
    const came = await brought(endpoint, incoming, staffCaller);
    if (Result.isFailure(came)) return refused(came.failure);
    const { caller, attempt, request } = came.success;
    const { id, scale } = caller.village;
    const found = await neighbour(world, id, otherOf(request));
    if (Result.isFailure(found)) return refused(found.failure, scale);
    const other = found.success;
    const actor = actorOf(caller);
    const result = await once({ endpoint, incoming, attempt, caller }, (work) =>
      world.db.both(id, other.id, (tx, there) =>
        work(tx, async () =>
          Result.map(
            await run({ ...caller, request, now, world, tx, there, other, attempt, actor }),
            (answer) => encoded(endpoint, answer),
          ),
        ),
      ),
    );
    return Result.isSuccess(result)
      ? { _tag: "Answered", ...result.success }
      : refused(result.failure, scale);
  },
});
