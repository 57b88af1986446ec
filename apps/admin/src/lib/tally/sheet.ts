import type { HamletRow } from "@huzhu/contract";
import { inForce, type Rule, type Rulebook } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import { Option } from "effect";
import { askedBy } from "../claims/asked.ts";
import { hamletMark, type Payload } from "./payload.ts";

/** A printed sheet as it lies in front of somebody: its columns, and whose households it lists. */
export interface Sheet {
  readonly version: number;
  readonly rules: ReadonlyArray<Rule>;
  readonly hamlet: HamletRow | null;
}

/** The sheet of a barcode; `null` where the village has no such rulebook or rule. */
export const sheetOf = (
  { version, places, hamlet: mark }: Extract<Payload, { kind: "sheet" }>,
  versions: ReadonlyArray<Rulebook>,
  hamlets: ReadonlyArray<HamletRow>,
): Sheet | null => {
  const all = versions.find((one) => one.version === version)?.rules ?? [];
  const rules = places.flatMap((place) => all[place] ?? []);
  if (rules.length === 0 || rules.length < places.length) return null;
  const [hamlet = null, ...others] = hamlets.filter(({ id }) => hamletMark(id) === mark);
  return { version, rules, hamlet: others.length === 0 ? hamlet : null };
};

export const isSameSheet = (one: Sheet, other: Sheet): boolean =>
  one.version === other.version &&
  one.rules.map(({ code }) => code).join() === other.rules.map(({ code }) => code).join();

const alike = (one: Rule, other: Rule): boolean =>
  one.title === other.title &&
  one.unit === other.unit &&
  askedBy(one).decimals === askedBy(other).decimals;

/**
 * Which columns mean something else, or nothing, on the day: the sheet was printed by one version of
 * the rulebook, and the claims count by the one of their day.
 */
export const strangeOn = (
  { rules }: Sheet,
  versions: ReadonlyArray<Rulebook>,
  date: CalendarDate,
): ReadonlyArray<Rule> => {
  const then = Option.getOrNull(inForce(versions, date))?.rules ?? [];
  return rules.filter((rule) => !then.some((one) => one.code === rule.code && alike(one, rule)));
};
