import { Schema } from "effect";
import { ageOn } from "../../people/age.ts";
import { HamletId, HouseholdId, ResidentId } from "../../people/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Language } from "../helper/language.ts";

/** Somebody who could know somebody. */
export const Neighbour = Schema.Struct({
  id: ResidentId,
  household: HouseholdId,
  hamlet: HamletId,
  birthDate: CalendarDate,
  languages: Schema.Array(Language),
});
export type Neighbour = typeof Neighbour.Type;

/** What two people have in common. */
export const Common = Schema.Union([
  Schema.TaggedStruct("SameHamlet", {}),
  Schema.TaggedStruct("SameLanguage", { language: Language }),
  /** So many years apart. */
  Schema.TaggedStruct("NearInAge", { years: Schema.Int }),
  Schema.TaggedStruct("FewTies", { ties: Schema.Int }),
]);
export type Common = typeof Common.Type;

export const Link = Schema.Struct({
  from: ResidentId,
  to: ResidentId,
  common: Schema.Array(Common),
});
export type Link = typeof Link.Type;

const NEAR_YEARS = 8;
const FEW_TIES = 2;
const WORTH = { SameHamlet: 40, SameLanguage: 20, NearInAge: 10, FewTies: 5 } as const;

const commonOf = (
  one: Neighbour,
  other: Neighbour,
  ties: (id: string) => number,
  on: CalendarDate,
): ReadonlyArray<Common> => {
  const language = one.languages.find((spoken) => other.languages.includes(spoken));
  const years = Math.abs(ageOn(one.birthDate, on) - ageOn(other.birthDate, on));
  const few = ties(other.id);
  const all: ReadonlyArray<Common | null> = [
    one.hamlet === other.hamlet ? { _tag: "SameHamlet" } : null,
    language === undefined ? null : { _tag: "SameLanguage", language },
    years <= NEAR_YEARS ? { _tag: "NearInAge", years } : null,
    few <= FEW_TIES ? { _tag: "FewTies", ties: few } : null,
  ];
  return all.filter((common) => common !== null);
};

const worth = ({ common }: Link): number => common.reduce((sum, { _tag }) => sum + WORTH[_tag], 0);

/**
 * For each of those who have nobody, up to `most` people to make known to them: not of their own
 * household, and only where there is something in common.
 */
export const suggestLinks = (
  lonely: ReadonlyArray<Neighbour>,
  people: ReadonlyArray<Neighbour>,
  ties: (id: string) => number,
  on: CalendarDate,
  most = 3,
): ReadonlyArray<Link> =>
  lonely.flatMap((one) =>
    people
      .filter(({ id, household }) => id !== one.id && household !== one.household)
      .map(
        (other): Link => ({ from: one.id, to: other.id, common: commonOf(one, other, ties, on) }),
      )
      .filter(({ common }) => common.length > 0)
      .toSorted((a, b) => worth(b) - worth(a) || (a.to < b.to ? -1 : 1))
      .slice(0, most),
  );
