import { Hamlet, Resident } from "@huzhu/domain/people";
import { Exchanged, Strength } from "@huzhu/domain/reciprocity/standing";
import { Link, Tie } from "@huzhu/domain/reciprocity/ties";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { query } from "../endpoint/index.ts";

export * from "./exchange.ts";

/** Somebody of the graph. */
export const TiedPerson = Schema.Struct({
  id: Schema.String,
  name: Schema.String,
  /** `null` for somebody from outside. */
  hamlet: Schema.NullOr(Hamlet.fields.id),
  elder: Schema.Boolean,
  helper: Schema.Boolean,
});
export type TiedPerson = typeof TiedPerson.Type;

/** What a hamlet gave and received, the able and the frail apart. */
export const HamletExchange = Schema.Struct({
  hamlet: Hamlet.fields.id,
  name: Hamlet.fields.name,
  elders: Schema.Int,
  withoutTie: Schema.Int,
  given: Exchanged,
  received: Schema.Record(Strength, Exchanged),
});
export type HamletExchange = typeof HamletExchange.Type;

export const TiesView = Schema.Struct({
  from: CalendarDate,
  on: CalendarDate,
  people: Schema.Array(TiedPerson),
  ties: Schema.Array(Tie),
  /** Elders to whom nobody came and who came to nobody. */
  lonely: Schema.Array(
    Schema.Struct({ id: Resident.fields.id, name: Schema.String, hamlet: Schema.String }),
  ),
  links: Schema.Array(
    Schema.Struct({ ...Link.fields, fromName: Schema.String, toName: Schema.String }),
  ),
  hamlets: Schema.Array(HamletExchange),
  /** How unevenly visits lie on helpers, in thousandths. */
  gini: Schema.Int,
  coverage: Schema.Struct({ visited: Schema.Int, elders: Schema.Int }),
});
export type TiesView = typeof TiesView.Type;

export const ties = query({
  name: "ties.see",
  path: "/api/ties",
  caller: { kind: "staff", duty: "see-helpers" },
  summary: "Who knows whom by real help, who has nobody, and who gives and receives by hamlet.",
  query: Schema.Struct({
    /** From which day help counts; a year back where it is left out. */
    from: Schema.optionalKey(CalendarDate),
  }),
  answer: TiesView,
});
