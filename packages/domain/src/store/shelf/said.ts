import { Schema } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { Instant } from "../../time/instant.ts";
import { Bans } from "./ban.ts";

export const ShelfWhy = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(60));

/** What the village says of its shelf, line by line. */
export const ShelfSaid = Schema.Union([
  Schema.TaggedStruct("BansSet", { bans: Bans, why: ShelfWhy }),
]);
export type ShelfSaid = typeof ShelfSaid.Type;

/** A line of the book of the shelf: what was said, when and by whom. */
export const ShelfEntry = Schema.Struct({ said: ShelfSaid, at: Instant, by: StaffId });
export type ShelfEntry = typeof ShelfEntry.Type;
