import { Malformed, type Wire } from "@huzhu/contract";
import { Result, Schema } from "effect";
import { problemsOf } from "./problems.ts";

const MOST_ISSUES = 20;

/** Decodes what came in by the contract's schema; unknown keys are refused, never ignored. */
export const decode = <S extends Wire>(
  schema: S,
  input: unknown,
  errors: "first" | "all",
): Result.Result<S["Type"], Malformed> =>
  Result.mapError(
    Schema.decodeUnknownResult(schema)(input, { errors, onExcessProperty: "error" }),
    ({ issue }) =>
      new Malformed({
        issues: problemsOf(issue)
          .issues.slice(0, MOST_ISSUES)
          .map(({ path, message }) => ({
            path: (path ?? [])
              .map((key) => String(typeof key === "object" ? key.key : key))
              .join("."),
            problem: message,
          })),
      }),
  );
