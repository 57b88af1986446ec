import { Good } from "@huzhu/domain/store";
import { Wanting } from "@huzhu/domain/store/lack";
import { Schema } from "effect";
import { query } from "../endpoint/index.ts";

/** What was asked for in one month; households are counted and never named. */
export const LackRow = Schema.Struct({
  /** `2026-11`. */
  month: Schema.String,
  wanting: Wanting,
  name: Schema.String,
  households: Schema.Int,
  /** How the good stands now; `null` for a common thing. */
  good: Schema.NullOr(
    Schema.Struct({ id: Good.fields.id, onShelf: Schema.Boolean, onHand: Schema.Int }),
  ),
});
export type LackRow = typeof LackRow.Type;

/** The same path with `.xlsx` behind it answers the list as a workbook. */
export const lacks = query({
  name: "lacks.list",
  path: "/api/lacks",
  caller: { kind: "staff", duty: "see-goods" },
  summary: "What households asked for and did not find in the last twelve months, by month.",
  answer: Schema.Array(LackRow),
});
