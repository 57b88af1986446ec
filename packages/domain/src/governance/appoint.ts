import { Result } from "effect";
import type { HamletId } from "../people/ids.ts";
import { HamletMissing } from "./own-hamlet.ts";
import type { Staff } from "./staff.ts";

/** Gives somebody a role: a leader needs a hamlet, and everybody else has none. */
export const appoint = (
  { hamlet: before, ...staff }: Staff,
  role: Staff["role"] = staff.role,
  hamlet: HamletId | undefined = before,
): Result.Result<Staff, HamletMissing> => {
  if (role !== "leader") return Result.succeed({ ...staff, role });
  return hamlet === undefined
    ? Result.fail(new HamletMissing())
    : Result.succeed({ ...staff, role, hamlet });
};
