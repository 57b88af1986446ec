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
import { type KioskCaller, kioskCaller, type StaffCaller, staffCaller } from "./caller.ts";
import type { Cookie, Incoming, Outgoing } from "./incoming.ts";
import { attemptOf, once } from "./once.ts";
import { requestOf } from "./request.ts";

/** An endpoint with the code that answers it. */
export interface Verb {
  readonly endpoint: Endpoint;
  readonly answer: (incoming: Incoming) => Promise<Outgoing>;
}

/** An endpoint's own refusals, and the two in which any look-up may end. */
type Answer<E extends Endpoint, A = AnswerOf<E>> = Promise<
  Result.Result<A, RefusalOf<E> | NotFound | NotLoggedIn>
>;

interface Call<E extends Endpoint> {
  readonly request: RequestOf<E>;
  readonly now: Instant;
  readonly world: World;
}

interface Asking<E extends Endpoint> extends Call<E> {
  readonly tx: Read;
}

/** What a command writes is durable before its answer leaves. */
interface Commanding<E extends Endpoint> extends Call<E> {
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

type Caller = StaffCaller | KioskCaller;
type Known<C extends Caller> = (
  incoming: Incoming,
  endpoint: Endpoint,
) => Promise<Result.Result<C, Refusal>>;

const refused = (refusal: Refusal, scale: Caller["village"]["scale"] = 0): Outgoing => ({
  _tag: "Refused",
  refusal,
  scale,
});

const encoded = <E extends Endpoint>(endpoint: E, answer: AnswerOf<E>): unknown =>
  Schema.encodeUnknownSync(endpoint.answer)(answer);

const query =
  <C extends Caller>(known: Known<C>) =>
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

const command =
  <C extends Caller>(known: Known<C>) =>
  <E extends Endpoint<"command">>(
    endpoint: E,
    run: (call: Commanding<E> & C) => Answer<E>,
  ): Verb => ({
    endpoint,
    async answer(incoming) {
      const { world, now } = incoming;
      const caller = await known(incoming, endpoint);
      if (Result.isFailure(caller)) return refused(caller.failure);
      const attempt = attemptOf(incoming);
      if (Result.isFailure(attempt)) return refused(attempt.failure);
      const request = requestOf(endpoint, incoming);
      if (Result.isFailure(request)) return refused(request.failure);
      const { village } = caller.success;
      const trying = { endpoint, incoming, attempt: attempt.success, caller: caller.success };
      const result = await once(trying, async (tx) =>
        Result.map(
          await run({
            ...caller.success,
            request: request.success,
            now,
            world,
            tx,
            attempt: attempt.success,
            actor: actorOf(caller.success),
          }),
          (answer) => encoded(endpoint, answer),
        ),
      );
      return Result.isSuccess(result)
        ? { _tag: "Answered", ...result.success }
        : refused(result.failure, village.scale);
    },
  });

export const staffQuery = query(staffCaller);
export const staffCommand = command(staffCaller);
export const kioskQuery = query(kioskCaller);
export const kioskCommand = command(kioskCaller);

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
