import type {
  AnswerOf,
  Endpoint,
  NotFound,
  NotLoggedIn,
  Refusal,
  RefusalOf,
  RequestOf,
} from "@huzhu/contract";
import type { Actor, Read, Write } from "@huzhu/db";
import type { Instant } from "@huzhu/domain/time";
import { Result, Schema } from "effect";
import type { World } from "../world.ts";
import { actorOf } from "./actor.ts";
import { type AnyCaller, helperCaller, kioskCaller, staffCaller } from "./caller.ts";
import type { Cookie, Incoming, Outgoing } from "./incoming.ts";
import { attemptOf, once } from "./once.ts";
import { requestOf } from "./request.ts";

/** An endpoint with the code that answers it. */
export interface Verb {
  readonly endpoint: Endpoint;
  readonly answer: (incoming: Incoming) => Promise<Outgoing>;
}

/** An endpoint's own refusals, and the two in which any look-up may end. */
export type Answer<E extends Endpoint, A = AnswerOf<E>> = Promise<
  Result.Result<A, RefusalOf<E> | NotFound | NotLoggedIn>
>;

export interface Call<E extends Endpoint> {
  readonly request: RequestOf<E>;
  readonly now: Instant;
  readonly world: World;
}

export interface Asking<E extends Endpoint> extends Call<E> {
  readonly tx: Read;
}

/** What a command writes is durable before its answer leaves. */
export interface Commanding<E extends Endpoint> extends Call<E> {
  readonly tx: Write;
  readonly attempt: string;
  readonly actor: Actor;
}

interface Opening<E extends Endpoint> extends Call<E> {
  readonly incoming: Incoming;
}

/** A session verb answers with the cookie that opens or ends the session. */
interface Opened<E extends Endpoint> {
  readonly answer: AnswerOf<E>;
  readonly cookie: Cookie;
}

export type Known<C extends AnyCaller> = (
  incoming: Incoming,
  endpoint: Endpoint,
) => Promise<Result.Result<C, Refusal>>;

export const refused = (refusal: Refusal, scale: AnyCaller["village"]["scale"] = 0): Outgoing => ({
  _tag: "Refused",
  refusal,
  scale,
});

export const encoded = <E extends Endpoint>(endpoint: E, answer: AnswerOf<E>): unknown =>
  Schema.encodeUnknownSync(endpoint.answer)(answer);

const query =
  <C extends AnyCaller>(known: Known<C>) =>
  <E extends Endpoint<"query">>(endpoint: E, run: (call: Asking<E> & C) => Answer<E>): Verb => ({
    endpoint,
    async answer(incoming) {
      const { world, now } = incoming;
      const caller = await known(incoming, endpoint);
      if (Result.isFailure(caller)) return refused(caller.failure);
      const request = requestOf(endpoint, incoming);
      if (Result.isFailure(request)) return refused(request.failure);
      const { village } = caller.success;
      const result = await world.db.read(village.id, (tx) =>
        run({ ...caller.success, request: request.success, now, world, tx }),
      );
      if (Result.isFailure(result)) return refused(result.failure, village.scale);
      return { _tag: "Answered", answer: encoded(endpoint, result.success) };
    },
  });

interface Brought<E extends Endpoint, C extends AnyCaller> {
  readonly caller: C;
  readonly attempt: string;
  readonly request: RequestOf<E>;
}

/** What a command has to come with before anybody looks at what it wants: a caller who may, first. */
export const brought = async <E extends Endpoint, C extends AnyCaller>(
  endpoint: E,
  incoming: Incoming,
  known: Known<C>,
): Promise<Result.Result<Brought<E, C>, Refusal>> => {
  const caller = await known(incoming, endpoint);
  return Result.gen(function* () {
    return {
      caller: yield* caller,
      attempt: yield* attemptOf(incoming),
      request: yield* requestOf(endpoint, incoming),
    };
  });
};

const command =
  <C extends AnyCaller>(known: Known<C>) =>
  <E extends Endpoint<"command">>(
    endpoint: E,
    run: (call: Commanding<E> & C) => Answer<E>,
  ): Verb => ({
    endpoint,
    async answer(incoming) {
      const { world, now } = incoming;
      const came = await brought(endpoint, incoming, known);
      if (Result.isFailure(came)) return refused(came.failure);
      const { caller, attempt, request } = came.success;
      const actor = actorOf(caller);
      const result = await once({ endpoint, incoming, attempt, caller }, (work) =>
        world.db.write(caller.village.id, (tx) =>
          work(tx, async () =>
            Result.map(
              await run({ ...caller, request, now, world, tx, attempt, actor }),
              (answer) => encoded(endpoint, answer),
            ),
          ),
        ),
      );
      return Result.isSuccess(result)
        ? { _tag: "Answered", ...result.success }
        : refused(result.failure, caller.village.scale);
    },
  });

export const staffQuery = query(staffCaller);
export const staffCommand = command(staffCaller);
export const kioskQuery = query(kioskCaller);
export const kioskCommand = command(kioskCaller);
export const helperQuery = query(helperCaller);
export const helperCommand = command(helperCaller);

/** Opens or ends a session: nobody is known yet, and the answer sets a cookie. */
export const sessionVerb = <E extends Endpoint<"session">>(
  endpoint: E,
  run: (call: Opening<E>) => Answer<E, Opened<E>>,
): Verb => ({
  endpoint,
  async answer(incoming) {
    const { world, now } = incoming;
    const request = requestOf(endpoint, incoming);
    if (Result.isFailure(request)) return refused(request.failure);
    const result = await run({ request: request.success, now, world, incoming });
    if (Result.isFailure(result)) return refused(result.failure);
    const { answer, cookie } = result.success;
    return { _tag: "Answered", answer: encoded(endpoint, answer), cookie };
  },
});
