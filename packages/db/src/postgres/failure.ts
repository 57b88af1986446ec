import { Schema } from "effect";
import { Conflict } from "../conflict.ts";

const SERIALIZATION_FAILURE = "40001";
const DEADLOCK_DETECTED = "40P01";
const UNIQUE_VIOLATION = "23505";

const ServerError = Schema.Struct({
  code: Schema.String,
  table: Schema.optionalKey(Schema.Unknown),
});

/**
 * Whether another unit came between, so that the same unit may well succeed now. An attempt that
 * is there already was somebody else's a moment ago: run again, this unit finds its answer.
 */
export const isWorthRetrying = (error: unknown): boolean => {
  if (error instanceof Conflict) return true;
  if (!Schema.is(ServerError)(error)) return false;
  const { code, table } = error;
  if (code === UNIQUE_VIOLATION) return table === "attempt";
  return code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED;
};
