import { ageOn } from "../people/age.ts";
import { isElder } from "../people/elder.ts";
import { ADULT_AGE } from "../people/register/care-capacity.ts";
import { addMonths } from "../time/add-months.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { type Certification, validOn } from "./certification.ts";
import { descentFrom } from "./descent.ts";
import type { GroupOf, GroupReason } from "./group.ts";
import type { HomeFact } from "./home-fact.ts";

/** From this age on an elder is of advanced age (高龄). */
export const ADVANCED_AGE = 80;

/** Months that children are away before their parents count as left behind (usually half a year). */
export const LEFT_BEHIND_MONTHS = 6;

/** An elder, everybody whom the register has in the same household, and what offices certified. */
export interface ElderFacts {
  readonly elder: HomeFact;
  /** With or without the elder. */
  readonly members: ReadonlyArray<HomeFact>;
  readonly certifications: ReadonlyArray<Certification>;
}

const atHome = ({ residence }: HomeFact): boolean => residence === "home";

const ofAge = (elder: HomeFact, date: CalendarDate): GroupReason | null => {
  const age = ageOn(elder.birthDate, date);
  return age >= ADVANCED_AGE ? { _tag: "OfAge", age } : null;
};

const alone = (elder: HomeFact, others: ReadonlyArray<HomeFact>): GroupReason | null =>
  atHome(elder) && !others.some(atHome) ? { _tag: "OnlyOneAtHome", away: others.length } : null;

const childrenAmong = (elder: HomeFact, others: ReadonlyArray<HomeFact>) =>
  others.filter(({ relation }) => descentFrom(elder.relation, relation) === "child");

/** Somebody at home of the younger generations who can look after the elder, or may be such a one. */
const fillsNest = (elder: HomeFact, { relation, birthDate }: HomeFact, date: CalendarDate) => {
  const descent = descentFrom(elder.relation, relation);
  return descent === "grandchild" ? ageOn(birthDate, date) >= ADULT_AGE : descent !== "no";
};

const emptyNest = (
  elder: HomeFact,
  others: ReadonlyArray<HomeFact>,
  date: CalendarDate,
): GroupReason | null => {
  const home = others.filter(atHome);
  if (!atHome(elder) || home.some((one) => fillsNest(elder, one, date))) return null;
  const childrenAway = childrenAmong(elder, others).length;
  return { _tag: "NoChildAtHome", others: home.length, childrenAway };
};

/** Long enough, or for a time that nobody wrote down. */
const longAway = ({ awaySince }: HomeFact, date: CalendarDate): boolean =>
  awaySince === null || addMonths(awaySince, LEFT_BEHIND_MONTHS) <= date;

const latest = (children: ReadonlyArray<HomeFact>): CalendarDate | null => {
  const since = children.map(({ awaySince }) => awaySince);
  return since.includes(null) ? null : (since.toSorted().at(-1) ?? null);
};

/** Behind an empty nest: all children are away, and nobody else is at home who could stand in. */
const leftBehind = (
  elder: HomeFact,
  others: ReadonlyArray<HomeFact>,
  date: CalendarDate,
): GroupReason | null => {
  if (!emptyNest(elder, others, date)) return null;
  const children = childrenAmong(elder, others);
  if (children.length === 0 || !children.every((child) => longAway(child, date))) return null;
  return { _tag: "AllChildrenAway", children: children.length, since: latest(children) };
};

/**
 * The groups an elder is in on a date, each with why; nobody is in any before 60. Derived ones follow
 * from the register of that date alone: who is at home, what they are to the elder, when they were
 * born. Living alone and being left behind are empty nests too. A grown grandchild at home fills the
 * nest as a child does, and so does who may be a child because the register does not say: nothing is
 * claimed that the facts do not show.
 */
export const elderGroups = (
  { elder, members, certifications }: ElderFacts,
  date: CalendarDate,
): ReadonlyArray<GroupOf> => {
  if (!isElder(elder, date)) return [];
  const others = members.filter(({ id }) => id !== elder.id);
  const derived = [
    { group: "advancedAge", why: ofAge(elder, date) },
    { group: "livingAlone", why: alone(elder, others) },
    { group: "emptyNest", why: emptyNest(elder, others, date) },
    { group: "leftBehind", why: leftBehind(elder, others, date) },
  ] as const;
  const certified = certifications
    .filter((one) => validOn(one, date))
    .map(({ kind: group, id: certification, until }): GroupOf => {
      return { group, why: { _tag: "Certified", certification, until } };
    });
  return [
    ...derived.flatMap(({ group, why }): ReadonlyArray<GroupOf> => (why ? [{ group, why }] : [])),
    ...certified,
  ];
};
