import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { type Duty, Role } from "../role.ts";
import { Clock } from "./obligation.ts";
import { Party } from "./party.ts";

/** What a responsibility rests on: a law, the village's rulebook, or what the village agreed. */
export interface Basis {
  readonly kind: "law" | "rulebook" | "agreement";
  /** As it is cited. */
  readonly says: string;
}

/** One thing that somebody answers for, as the system brings it. */
export interface Responsibility {
  readonly code: string;
  readonly title: string;
  readonly party: Party;
  readonly basis: Basis;
  /** What of it is done in the console; empty where it is done elsewhere. */
  readonly duties: ReadonlyArray<Duty>;
  /** The roles that do it there for the party. */
  readonly hands: ReadonlyArray<Role>;
  readonly clocks: ReadonlyArray<Clock>;
  /** Who sees to it that it is done, never the party itself. */
  readonly watched: Party;
  /** The responsibility that checks what is done here, and so lies with another party. */
  readonly checkedBy?: string;
}

export const ResponsibilityCode = Schema.String.check(Schema.isPattern(/^[a-z-]{2,40}$/));

/** To whom a village gives a responsibility: the party, its hands in the console, and its clocks. */
export const Assignment = Schema.Struct({
  code: ResponsibilityCode,
  party: Party,
  hands: Schema.Array(Role),
  clocks: Schema.Array(Clock),
});
export type Assignment = typeof Assignment.Type;

/** 权责清单: who is responsible for what from a day on; it names what differs from how it is brought. */
export const DutyMatrix = Schema.Struct({
  version: Schema.Int.check(Schema.isGreaterThan(0)),
  effectiveFrom: CalendarDate,
  /** On what the village agreed, as it may stand on the paper. */
  because: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(200)),
  changes: Schema.Array(Assignment).check(Schema.isMaxLength(80)),
});
export type DutyMatrix = typeof DutyMatrix.Type;
