import { Schema } from "effect";
import { minutesOf } from "./exchange.ts";
import type { Standing } from "./standing.ts";

/** Why an elder is helped sooner. That somebody received much is never among it. */
export const WhyFirst = Schema.Union([
  Schema.TaggedStruct("Urgent", {}),
  /** Whoever cannot give owes nobody anything, and stands as if they had given. */
  Schema.TaggedStruct("LookedAfter", {}),
  Schema.TaggedStruct("HasGiven", { minutes: Schema.Int }),
]);
export type WhyFirst = typeof WhyFirst.Type;

/** What of it holds for somebody, the weightiest first. */
export const whyFirst = (
  standing: Pick<Standing, "strength" | "given" | "priority"> | null,
  urgent: boolean,
): ReadonlyArray<WhyFirst> => {
  const why: Array<WhyFirst> = [];
  if (urgent) why.push({ _tag: "Urgent" });
  if (standing?.strength === "frail") why.push({ _tag: "LookedAfter" });
  else if (standing && standing.priority > 0) {
    why.push({ _tag: "HasGiven", minutes: minutesOf(standing.given) });
  }
  return why;
};
