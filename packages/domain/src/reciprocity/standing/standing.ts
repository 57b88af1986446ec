import { Schema } from "effect";
import { ageOn } from "../../people/age.ts";
import { ResidentId } from "../../people/ids.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { PastHelp } from "../matching/past.ts";
import { Exchanged, exchanges, minutesOf } from "./exchange.ts";
import type { Giver } from "./person.ts";

/** Whoever can give is `able`; whoever cannot is `frail`, and owes nobody anything. */
export const Strength = Schema.Literals(["able", "frail"]);
export type Strength = typeof Strength.Type;

/** 能给与所受: what somebody gave and received, and what that is worth when they need help. */
export const Standing = Schema.Struct({
  person: ResidentId,
  strength: Strength,
  given: Exchanged,
  received: Exchanged,
  /** From 0 to 10; whoever gave more is helped sooner. */
  priority: Schema.Int,
});
export type Standing = typeof Standing.Type;

/** From this age on, in years, somebody whom nobody assessed counts as frail; an assumption of ours. */
export const FRAIL_AGE = 85;
const HOUR = 60;
const MOST = 10;
/** The frail stand where somebody stands who gave six hours, whatever they received. */
export const FRAIL_PRIORITY = 5;

export const strengthOf = ({ level, birthDate }: Giver, on: CalendarDate): Strength =>
  level === null
    ? ageOn(birthDate, on) >= FRAIL_AGE
      ? "frail"
      : "able"
    : level > 0
      ? "frail"
      : "able";

/** The hours from which each step begins: the first hours count most. */
const STEPS = [1, 2, 3, 4, 6, 10, 20, 40, 80, 160];

/**
 * The priority of so many minutes given. What somebody received takes nothing away from it, so that
 * nobody has to think twice before asking for help.
 */
export const priorityOf = (strength: Strength, givenMinutes: number): number => {
  const earned = Math.min(MOST, STEPS.filter((hours) => givenMinutes >= hours * HOUR).length);
  return strength === "frail" ? Math.max(FRAIL_PRIORITY, earned) : earned;
};

/** The standing of everybody on a date, from help that was confirmed. */
export const standings = (
  people: ReadonlyArray<Giver>,
  history: ReadonlyArray<PastHelp>,
  on: CalendarDate,
): ReadonlyArray<Standing> => {
  const { given, received } = exchanges(people, history);
  return people.map((one) => {
    const strength = strengthOf(one, on);
    const gave = given(one.id);
    return {
      person: one.id,
      strength,
      given: gave,
      received: received(one.id),
      priority: priorityOf(strength, minutesOf(gave)),
    };
  });
};
