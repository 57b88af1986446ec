import { randomUUID } from "node:crypto";
import type { Visitor } from "@huzhu/client/visitor";
import { ApiError, type Endpoint } from "@huzhu/contract";
import { Schema } from "effect";

interface Sent {
  /** Filled into the path in their order. */
  readonly params?: ReadonlyArray<string>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What stands for a day in a path that names none; for whatever has an id it is "none". */
const A_DAY = "2026-03-02";

const errorIn = Schema.decodeUnknownSync(ApiError);

const bodyOf = (body: unknown): string => (typeof body === "string" ? body : JSON.stringify(body));

/** Sends what no typed client would, and gives the status with the error in its one shape. */
export const send = async (
  visitor: Visitor,
  { method, path }: Endpoint,
  { params = [], body = {}, headers = {} }: Sent,
): Promise<{ readonly status: number; readonly error: ApiError | null }> => {
  const left = [...params];
  const address = path.replace(/:(\w+)/g, (_, name) =>
    encodeURIComponent(left.shift() ?? (name === "day" ? A_DAY : "none")),
  );
  const response = await visitor.fetch(address, {
    method,
    headers: {
      "content-type": "application/json",
      "idempotency-key": randomUUID(),
      ...headers,
    },
    ...(method === "GET" ? {} : { body: bodyOf(body) }),
  });
  const json: unknown = await response.json();
  return { status: response.status, error: response.ok ? null : errorIn(json) };
};
