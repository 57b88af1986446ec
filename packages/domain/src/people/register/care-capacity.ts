import { Schema } from "effect";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { ageOn } from "../age.ts";
import { ELDER_AGE } from "../elder.ts";
import { ResidentId } from "../ids.ts";
import { Absence, isMember, type Person } from "./person.ts";
import type { Census } from "./register-as-of.ts";

/** From this age on somebody can look after others; below, they are looked after (民法典, article 17). */
export const ADULT_AGE = 18;

/**
 * What somebody is in the care of a family: `carer` is an able adult at home, `elder` and `child` are
 * cared for, `frail` is an adult at home who needs care too, `away` can do nothing from afar.
 */
export const CareRole = Schema.Literals(["carer", "elder", "child", "frail", "away"]);
export type CareRole = typeof CareRole.Type;

/** Why somebody counts as what they count: the reason of the figure, for somebody to put into words. */
export const CareReason = Schema.Struct({
  resident: ResidentId,
  name: Schema.String,
  role: CareRole,
  age: Schema.Int,
  /** How they are away; `null` for who is at home. */
  absence: Schema.NullOr(Absence),
});
export type CareReason = typeof CareReason.Type;

/**
 * Whether those at home can carry the care: `none` where nobody needs any, `nobody` where there is no
 * able adult, `overloaded` from the 4 elders and 3 children on 2 adults of the 4:2:3 family on,
 * `tight` from 2 people on each adult, `enough` below.
 */
export const CareLevel = Schema.Literals(["nobody", "overloaded", "tight", "enough", "none"]);
export type CareLevel = typeof CareLevel.Type;

/** The 4:2:3 figure: elders, able adults at home, children. */
export const CareCapacity = Schema.Struct({
  elders: Schema.Int,
  carers: Schema.Int,
  children: Schema.Int,
  /** Adults at home who need care themselves. */
  frail: Schema.Int,
  away: Schema.Int,
  level: CareLevel,
  reasons: Schema.Array(CareReason),
});
export type CareCapacity = typeof CareCapacity.Type;

/** A member as far as care is concerned. */
export type CareMember = Pick<
  Person,
  "id" | "name" | "birthDate" | "residence" | "absence" | "departure"
>;

const roleOf = (member: CareMember, age: number, frail: ReadonlySet<ResidentId>): CareRole => {
  if (member.residence === "away") return "away";
  if (age >= ELDER_AGE) return "elder";
  if (age < ADULT_AGE) return "child";
  return frail.has(member.id) ? "frail" : "carer";
};

/** Whole numbers only: 4 elders and 3 children on 2 adults are 7 on 2. */
const levelOf = (cared: number, carers: number): CareLevel => {
  if (cared === 0) return "none";
  if (carers === 0) return "nobody";
  if (2 * cared >= 7 * carers) return "overloaded";
  return cared >= 2 * carers ? "tight" : "enough";
};

/**
 * How many able adults are at home for how many elders and children on a date, and why. Who is away
 * neither cares nor is cared for here; who has departed or is not born yet does not count. `frail` are
 * adults who are known to need care themselves.
 */
export const careCapacity = (
  members: ReadonlyArray<CareMember>,
  date: CalendarDate,
  frail: ReadonlySet<ResidentId> = new Set(),
): CareCapacity => {
  const reasons = members
    .filter((member) => isMember(member) && member.birthDate <= date)
    .map((member): CareReason => {
      const age = ageOn(member.birthDate, date);
      const { id: resident, name, absence } = member;
      return { resident, name, role: roleOf(member, age, frail), age, absence };
    });
  const count = (role: CareRole) => reasons.filter((reason) => reason.role === role).length;
  const [elders, carers, children] = [count("elder"), count("carer"), count("child")];
  const level = levelOf(elders + children + count("frail"), carers);
  return { elders, carers, children, frail: count("frail"), away: count("away"), level, reasons };
};

/** The members if one of them went away: for asking what would be if the son left. */
export const ifAway = <Member extends CareMember>(
  members: ReadonlyArray<Member>,
  id: ResidentId,
): ReadonlyArray<Member> =>
  members.map((member) => (member.id === id ? { ...member, residence: "away" } : member));

/** The members if one who is away came home. */
export const ifHome = <Member extends CareMember>(
  members: ReadonlyArray<Member>,
  id: ResidentId,
): ReadonlyArray<Member> =>
  members.map((member) =>
    member.id === id ? { ...member, residence: "home", absence: null } : member,
  );

/** Several families together: how many people, and how many families of each level. */
export const CareSum = Schema.Struct({
  households: Schema.Int,
  elders: Schema.Int,
  carers: Schema.Int,
  children: Schema.Int,
  away: Schema.Int,
  levels: Schema.Struct({
    nobody: Schema.Int,
    overloaded: Schema.Int,
    tight: Schema.Int,
    enough: Schema.Int,
    none: Schema.Int,
  }),
});
export type CareSum = typeof CareSum.Type;

/** Adds up the figures of families. */
export const sumCare = (families: ReadonlyArray<CareCapacity>): CareSum => {
  const sum = (of: (family: CareCapacity) => number) =>
    families.reduce((all, family) => all + of(family), 0);
  const at = (level: CareLevel) => families.filter((family) => family.level === level).length;
  return {
    households: families.length,
    elders: sum(({ elders }) => elders),
    carers: sum(({ carers }) => carers),
    children: sum(({ children }) => children),
    away: sum(({ away }) => away),
    levels: {
      nobody: at("nobody"),
      overloaded: at("overloaded"),
      tight: at("tight"),
      enough: at("enough"),
      none: at("none"),
    },
  };
};

/** Each household that there is, with the figure of its family. */
export const careOfHomes = (
  { homes, people }: Census,
  date: CalendarDate,
  frail: ReadonlySet<ResidentId> = new Set(),
) => {
  const members = Map.groupBy(people.filter(isMember), ({ householdId }) => householdId);
  return homes
    .filter(({ dissolved }) => dissolved === null)
    .map((home) => ({ home, care: careCapacity(members.get(home.id) ?? [], date, frail) }));
};
