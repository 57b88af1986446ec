import { Schema } from "effect";
import { HelperId } from "../helper/ids.ts";
import { RankReason } from "./reason.ts";
import { Slot } from "./slot.ts";
import { Wanted } from "./wanted.ts";

/** A visit with whoever is to come, when, and why them. */
export const Assigned = Schema.Struct({
  wanted: Wanted.fields.id,
  helper: HelperId,
  slot: Slot,
  cost: Schema.Int,
  reasons: Schema.Array(RankReason),
});
export type Assigned = typeof Assigned.Type;

/** Why so many helpers do not come: each is counted once, by what stands in the way first. */
export const WhyOpen = Schema.Struct({
  why: Schema.Literals([
    "Barred",
    "Resting",
    "Gone",
    "Themselves",
    "Unwanted",
    "NotQualified",
    "OtherSex",
    "WeekFull",
    "NotFree",
    /** Could come, but all they have left goes to other visits. */
    "GivenToOthers",
  ]),
  helpers: Schema.Int,
});
export type WhyOpen = typeof WhyOpen.Type;

/** A visit for which nobody was found. */
export const Open = Schema.Struct({
  wanted: Wanted.fields.id,
  why: Schema.Array(WhyOpen),
});
export type Open = typeof Open.Type;

export const Assignment = Schema.Struct({
  assigned: Schema.Array(Assigned),
  open: Schema.Array(Open),
});
export type Assignment = typeof Assignment.Type;
