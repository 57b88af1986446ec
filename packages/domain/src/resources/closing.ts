import { Result, Schema } from "effect";
import { type Staff, StaffId } from "../governance/staff.ts";
import { Because } from "../market/written.ts";
import { Instant } from "../time/instant.ts";

/** That nobody has to look at it any more, and why. */
export const Closing = Schema.Struct({ why: Because, by: StaffId, at: Instant });
export type Closing = typeof Closing.Type;

/** An offer or a need that was closed before. */
export class ResourceClosed extends Schema.TaggedClass<ResourceClosed>()("ResourceClosed", {
  what: Schema.String,
  why: Schema.String,
}) {}

/** Closes an offer or a need. */
export const closeResource = <
  One extends { readonly what: string; readonly closed: Closing | null },
>(
  one: One,
  why: string,
  { id: by }: Pick<Staff, "id">,
  at: Instant,
): Result.Result<One, ResourceClosed> =>
  one.closed
    ? Result.fail(new ResourceClosed({ what: one.what, why: one.closed.why }))
    : Result.succeed({ ...one, closed: { why, by, at } });
