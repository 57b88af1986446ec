import type { Endpoint, Malformed, RequestOf } from "@huzhu/contract";
import { Result } from "effect";
import { decode } from "./decode.ts";
import type { Incoming } from "./incoming.ts";

const MEGABYTE = 1024 * 1024;

/** A large body is refused at its first mistake: to name millions would take all memory. */
const mistakesOf = ({ bodyLimit }: Endpoint) => (bodyLimit > MEGABYTE ? "first" : "all");

/** All three parts of a request, decoded by the endpoint's own schemas. */
export const requestOf = <E extends Endpoint>(
  endpoint: E,
  { params, query, body }: Incoming,
): Result.Result<RequestOf<E>, Malformed> =>
  Result.all({
    params: decode<E["params"]>(endpoint.params, params, "all"),
    query: decode<E["query"]>(endpoint.query, query, "all"),
    body: decode<E["body"]>(endpoint.body, body, mistakesOf(endpoint)),
  });
