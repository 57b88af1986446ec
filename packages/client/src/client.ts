import { type AnswerOf, ApiError, type Endpoint } from "@huzhu/contract";
import { Result, Schema } from "effect";
import type { Failure } from "./failure.ts";
import type { RequestTo } from "./request.ts";

export interface Client {
  /** Calls an endpoint; never throws, and never retries by itself. */
  call<E extends Endpoint>(
    endpoint: E,
    request: RequestTo<E>,
  ): Promise<Result.Result<AnswerOf<E>, Failure>>;
}

export interface ClientOptions {
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  /** In front of every path; empty where the front end comes from the same server. */
  readonly origin?: string;
}

interface Parts {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly attempt?: string;
}

const strings = Schema.decodeUnknownSync(Schema.Record(Schema.String, Schema.String));

const addressOf = (endpoint: Endpoint, { params, query }: Parts): string => {
  const named = strings(Schema.encodeUnknownSync(endpoint.params)(params ?? {}));
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(named[name] ?? ""),
  );
  const search = new URLSearchParams(
    strings(Schema.encodeUnknownSync(endpoint.query)(query ?? {})),
  );
  return search.size > 0 ? `${path}?${search}` : path;
};

const initOf = (endpoint: Endpoint, { body, attempt }: Parts): RequestInit => {
  const headers = new Headers({ accept: "application/json" });
  if (attempt !== undefined) headers.set("idempotency-key", attempt);
  const init = { method: endpoint.method, headers, credentials: "same-origin" } as const;
  if (endpoint.method === "GET") return init;
  headers.set("content-type", "application/json");
  return { ...init, body: JSON.stringify(Schema.encodeUnknownSync(endpoint.body)(body ?? {})) };
};

/** What goes out; `null` where the contract does not take it, which the server would say too. */
const requestOf = (endpoint: Endpoint, parts: Parts) => {
  try {
    return { address: addressOf(endpoint, parts), init: initOf(endpoint, parts) };
  } catch {
    return null;
  }
};

/** As the server would say it. Its table of every refusal would come along to each front end. */
const MALFORMED = Result.fail({
  _tag: "Refused",
  status: 400,
  tag: "Malformed",
  sentence: "填写的内容不对",
  fields: {},
} as const);

const UNREACHABLE = Result.fail({ _tag: "Unreachable" } as const);

export const makeClient = ({ fetch, origin = "" }: ClientOptions): Client => {
  const call = async (
    endpoint: Endpoint,
    parts: Parts,
  ): Promise<Result.Result<unknown, Failure>> => {
    const request = requestOf(endpoint, parts);
    if (!request) return MALFORMED;
    try {
      const response = await fetch(`${origin}${request.address}`, request.init);
      const json: unknown = await response.json();
      if (response.ok) return Result.succeed(Schema.decodeUnknownSync(endpoint.answer)(json));
      const error = Schema.decodeUnknownSync(ApiError)(json);
      return Result.fail({ _tag: "Refused", status: response.status, ...error });
    } catch {
      return UNREACHABLE;
    }
  };
  // The endpoint's schemas encode the request and decode the answer: its types hold.
  return { call: call as Client["call"] };
};
