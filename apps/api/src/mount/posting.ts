import {
  type AnswerOf,
  AttemptConflict,
  type Endpoint,
  type NotFound,
  type Refusal,
  type RefusalOf,
} from "@huzhu/contract";
import { attempts, type books, type Order } from "@huzhu/db";
import type { Books, Posting } from "@huzhu/domain/points";
import { Result } from "effect";
import { actorOf } from "./actor.ts";
import { type StaffCaller, staffCaller } from "./caller.ts";
import type { Incoming } from "./incoming.ts";
import { auditLineOf, hashOf, type Trying } from "./trying.ts";
import { type Asking, brought, encoded, refused, type Verb } from "./verb.ts";

/** What is to be locked, and the rule that is asked once it is. */
export interface Plan<E extends Endpoint> extends books.Wanted {
  readonly decide: (books: Books) => Result.Result<ReadonlyArray<Posting>, RefusalOf<E> | NotFound>;
}

type Planned<E extends Endpoint> = Result.Result<Plan<E>, RefusalOf<E> | NotFound>;

/** An attempt that was carried out before wants nothing to be locked: its answer is known. */
const CARRIED_OUT = {
  accounts: [],
  decide(): never {
    throw new Error("A known attempt was decided again.");
  },
} as const;

const orderOf = <E extends Endpoint>(
  trying: Trying,
  { decide, ...wanted }: Plan<E>,
  answer: (postings: ReadonlyArray<Posting>) => AnswerOf<E>,
): Order<unknown, Refusal> => ({
  ...wanted,
  decide,
  attempt: trying.attempt,
  endpoint: trying.endpoint.name,
  contentHash: hashOf(trying),
  actor: actorOf(trying.caller),
  at: trying.incoming.now,
  audit: auditLineOf(trying),
  answer: (postings) => encoded(trying.endpoint, answer(postings)),
});

/**
 * A command that moves points and nothing else. What it needs to know is read first; then its rule is
 * asked on locked books, and many such commands share a unit of work.
 */
export const staffPosting = <E extends Endpoint<"command">>(
  endpoint: E,
  plan: (call: Asking<E> & StaffCaller) => Promise<Planned<E>>,
  answer: (postings: ReadonlyArray<Posting>) => AnswerOf<E>,
): Verb => ({
  endpoint,
  async answer(incoming: Incoming) {
    const { world, now } = incoming;
    const came = await brought(endpoint, incoming, staffCaller);
    if (Result.isFailure(came)) return refused(came.failure);
    const { caller, attempt, request } = came.success;
    const { id: village, scale } = caller.village;
    const planned = await world.db.read<Planned<E>>(village, async (tx) =>
      (await attempts.known(tx, attempt))
        ? Result.succeed(CARRIED_OUT)
        : plan({ ...caller, request, now, world, tx }),
    );
    if (Result.isFailure(planned)) return refused(planned.failure, scale);
    const order = orderOf({ endpoint, incoming, attempt, caller }, planned.success, answer);
    const carried = await world.ledger.place(village, order);
    if (Result.isSuccess(carried)) return { _tag: "Answered", ...carried.success };
    const { failure } = carried;
    return failure._tag === "AttemptUsed"
      ? refused(new AttemptConflict({ attempt }), scale)
      : refused(failure, scale);
  },
});
