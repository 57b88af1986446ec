import type { Endpoint, Malformed, RequestOf } from "@huzhu/contract";
import { Result } from "effect";
import { decode } from "./decode.ts";
import type { Incoming } from "./incoming.ts";

/** All three parts of a request, decoded by the endpoint's own schemas. */
export const requestOf = <E extends Endpoint>(
  endpoint: E,
  { params, query, body }: Incoming,
): Result.Result<RequestOf<E>, Malformed> =>
  Result.all({
    params: decode<E["params"]>(endpoint.params, params),
    query: decode<E["query"]>(endpoint.query, query),
    body: decode<E["body"]>(endpoint.body, body),
  });
