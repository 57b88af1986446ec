import { Result, Schema } from "effect";
import type { StaffId } from "../../governance/staff.ts";
import type { Procedure } from "../../rulebook/sections/procedure.ts";
import type { Signing } from "./signing.ts";

/** They signed the claim at this check, named as the procedure does; nobody looks at it twice. */
export class SignedAlready extends Schema.TaggedClass<SignedAlready>()("SignedAlready", {
  check: Schema.String,
}) {}

/** Refuses whoever is among those that signed. */
export const notSignedBy = (
  signed: ReadonlyArray<Signing>,
  by: StaffId,
  { checks }: Procedure,
): Result.Result<void, SignedAlready> => {
  const own = signed.find((one) => one.by === by);
  if (!own) return Result.void;
  return Result.fail(new SignedAlready({ check: checks[own.check]?.title ?? "" }));
};
