import { Malformed } from "@huzhu/contract";
import { LookPurpose, LookReason } from "@huzhu/domain/privacy";
import { Option, Result, Schema } from "effect";

const decode = Schema.decodeUnknownOption(LookReason);

/** Why a file with names or numbers is taken, out of its address: `purpose` and `words`. */
export const reasonAsked = (query: unknown): Result.Result<LookReason, Malformed> => {
  const reason = decode(query);
  if (Option.isSome(reason)) return Result.succeed(reason.value);
  const issues = [
    { path: "purpose", problem: LookPurpose.literals.join(", ") },
    { path: "words", problem: "要写明用途，2到100个字" },
  ];
  return Result.fail(new Malformed({ issues }));
};
