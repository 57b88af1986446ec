import { type FaultPath, LimitsReversed } from "./check-fault.ts";
import type { Predicate } from "./predicate.ts";

/** Two limits of which either may be left out. */
interface Limits {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

type Reversed = typeof LimitsReversed.Type;

/** A fault where the least is more than the most. */
export const reversed = ({ least, most }: Limits, path: FaultPath): ReadonlyArray<Reversed> =>
  least !== undefined && most !== undefined && least > most
    ? [LimitsReversed.make({ path, least, most })]
    : [];

/** The reversed limits of a condition, however deep. */
export const reversedIn = (when: Predicate, path: FaultPath): ReadonlyArray<Reversed> => {
  if ("all" in when) return when.all.flatMap((part, at) => reversedIn(part, [...path, "all", at]));
  if ("any" in when) return when.any.flatMap((part, at) => reversedIn(part, [...path, "any", at]));
  if ("not" in when) return reversedIn(when.not, [...path, "not"]);
  return "is" in when ? [] : reversed(when, [...path, "most"]);
};
