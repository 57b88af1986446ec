import { OwnHousehold } from "@huzhu/domain/claims";
import { AbilityLevel } from "@huzhu/domain/elders";
import { Hamlet, Resident } from "@huzhu/domain/people";
import { DecisionMissing, HeldUnit, Points, PoolShort, Why } from "@huzhu/domain/points";
import { NotWaitingForStarter } from "@huzhu/domain/reciprocity/standing";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command, query } from "../endpoint/index.ts";
import { movesPoints } from "../ledger/callers.ts";
import { Amount, POSTING } from "../ledger/posting.ts";

/** An elder who cannot give, has not given, and had no starter credit this year. */
export const StarterRow = Schema.Struct({
  elder: Resident.fields.id,
  name: Resident.fields.name,
  age: Schema.Int,
  hamlet: Hamlet.fields.name,
  /** The ability that says so; `null` where nobody assessed it and the age says so. */
  level: Schema.NullOr(AbilityLevel),
  /** Minutes of help that they received in the last year. */
  received: Schema.Int,
});
export type StarterRow = typeof StarterRow.Type;

export const StartersView = Schema.Struct({
  on: CalendarDate,
  /** What lies in the pool: smallest units of points, or minutes. */
  pool: Points,
  /** How many had one this year. */
  had: Schema.Int,
  waiting: Schema.Array(StarterRow),
});
export type StartersView = typeof StartersView.Type;

export const starters = query({
  name: "starters.list",
  path: "/api/starters",
  caller: movesPoints,
  summary: "Elders who cannot help others and wait for a starter credit, and what the pool has.",
  query: Schema.Struct({ unit: HeldUnit }),
  answer: StartersView,
});

/** As many as are given at once. */
const MOST = 500;

export const giveStarters = command({
  name: "starters.give",
  path: "/api/starters",
  caller: movesPoints,
  summary: "Gives starter credits out of the pool by a decision: all of them or none.",
  body: Schema.Struct({
    unit: HeldUnit,
    each: Amount,
    elders: Schema.Array(Resident.fields.id).check(Schema.isMinLength(1), Schema.isMaxLength(MOST)),
    decision: Why,
  }),
  answer: Schema.Struct({ elders: Schema.Int, sum: Points }),
  refusals: [...POSTING, OwnHousehold, DecisionMissing, PoolShort, NotWaitingForStarter],
});
