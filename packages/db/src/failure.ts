import { DrizzleQueryError } from "drizzle-orm/errors";

/**
 * The engine's own error. Drizzle's wrapper repeats every parameter in its message, and those are
 * people's names and numbers, which have no place in a log.
 */
export const failureOf = (error: unknown): unknown =>
  error instanceof DrizzleQueryError ? (error.cause ?? new Error("a query failed")) : error;
