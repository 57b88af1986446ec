import { Result, Schema } from "effect";
import type { Staff } from "../governance/staff.ts";
import { Instant } from "../time/instant.ts";
import type { Complaint } from "./complaint.ts";
import type { Provider } from "./provider/provider.ts";

/** Somebody has looked into it already. */
export class SettledAlready extends Schema.TaggedClass<SettledAlready>()("SettledAlready", {
  at: Instant,
}) {}

/** Whoever is complained about, or belongs to their family, does not look into it. */
export class OwnCase extends Schema.TaggedClass<OwnCase>()("OwnCase", { name: Schema.String }) {}

/** Takes down whether a complaint was right, and why. */
export const settleComplaint = (
  complaint: Complaint,
  { household, name }: Pick<Provider, "household" | "name">,
  { upheld, why }: { readonly upheld: boolean; readonly why: string },
  by: Pick<Staff, "id" | "household">,
  now: Instant,
): Result.Result<Complaint, SettledAlready | OwnCase> => {
  if (complaint.end) return Result.fail(new SettledAlready({ at: complaint.end.at }));
  if (household !== null && household === by.household) return Result.fail(new OwnCase({ name }));
  return Result.succeed({ ...complaint, end: { upheld, why, by: by.id, at: now } });
};
