import type { Duty } from "@huzhu/domain/governance";
import type { Schema } from "effect";
import type { AnyRefusal } from "../refusals/index.ts";

/** Any schema that needs nothing but its input to decode and encode. */
export type Wire = Schema.ConstraintCodec<unknown, unknown>;

/** Who may call: anybody, a member of staff (with a duty), a paired kiosk, or a helper by phone. */
export type Caller =
  | { readonly kind: "anyone" }
  | { readonly kind: "staff"; readonly duty?: Duty }
  | { readonly kind: "kiosk" }
  | { readonly kind: "helper" };

/**
 * One endpoint as a plain value. A `command` changes the village and carries an attempt id; a
 * `query` changes nothing; `session` only opens or ends the caller's own session.
 */
export interface Endpoint<
  Kind extends "query" | "command" | "session" = "query" | "command" | "session",
  Params extends Wire = Wire,
  Query extends Wire = Wire,
  Body extends Wire = Wire,
  Answer extends Wire = Wire,
  Refusal extends AnyRefusal = AnyRefusal,
> {
  readonly name: string;
  readonly kind: Kind;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Hono's notation: `/api/claims/:claim/refuse`. */
  readonly path: `/api/${string}`;
  readonly caller: Caller;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
  readonly refusals: ReadonlyArray<Refusal>;
  /** The largest request body, in bytes. */
  readonly bodyLimit: number;
}

/** What a caller hands over: only the parts that the endpoint declares something in. */
export interface RequestOf<E extends Endpoint> {
  readonly params: E["params"]["Type"];
  readonly query: E["query"]["Type"];
  readonly body: E["body"]["Type"];
}

export type AnswerOf<E extends Endpoint> = E["answer"]["Type"];

/** The instances of the refusals that an endpoint declares. */
export type RefusalOf<E extends Endpoint> = E["refusals"][number]["Type"];
