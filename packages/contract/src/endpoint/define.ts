import { Schema } from "effect";
import type { AnyRefusal } from "../refusals/index.ts";
import type { Caller, Endpoint, Wire } from "./endpoint.ts";

/** An empty struct takes any object; where nothing is declared, nothing may be sent. */
const Nothing = Schema.Struct({}).check(
  Schema.makeFilter((given) => Object.keys(given).map((key) => ({ path: [key], issue: key }))),
);
type Nothing = typeof Nothing;

const KILOBYTE = 1024;
const DEFAULT_LIMIT = 256 * KILOBYTE;

interface Declared<
  Params extends Wire,
  Query extends Wire,
  Body extends Wire,
  Answer extends Wire,
  Refusal extends AnyRefusal,
> {
  readonly name: string;
  readonly method?: Endpoint["method"];
  readonly path: Endpoint["path"];
  readonly caller: Caller;
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly answer: Answer;
  readonly refusals?: ReadonlyArray<Refusal>;
  readonly bodyLimit?: number;
}

const define =
  <Kind extends Endpoint["kind"]>(kind: Kind, method: Endpoint["method"]) =>
  <
    Answer extends Wire,
    Params extends Wire = Nothing,
    Query extends Wire = Nothing,
    Body extends Wire = Nothing,
    Refusal extends AnyRefusal = never,
  >(
    declared: Declared<Params, Query, Body, Answer, Refusal>,
  ) =>
    ({
      method,
      params: Nothing,
      query: Nothing,
      body: Nothing,
      refusals: [],
      bodyLimit: DEFAULT_LIMIT,
      ...declared,
      kind,
    }) as Endpoint<Kind, Params, Query, Body, Answer, Refusal>;

/** Reads; may be asked again at any time. */
export const query = define("query", "GET");

/** Changes the village; the same attempt with the same content is answered once. */
export const command = define("command", "POST");

/** Opens or ends the caller's own session. */
export const session = define("session", "POST");

export const anyone: Caller = { kind: "anyone" };
export const kiosk: Caller = { kind: "kiosk" };
export const staff: Caller = { kind: "staff" };
