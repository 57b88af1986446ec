import { Schema } from "effect";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { absentOn } from "./absence.ts";
import type { HelperProfile } from "./profile.ts";
import { holdsOn, type Qualification } from "./qualification.ts";
import { CertifiedSkill, Skill } from "./skill.ts";

/** How a skill stands, now and on a later day if nobody renews a paper and nobody new comes. */
export const Shortage = Schema.Struct({
  skill: Skill,
  /** Who has the skill and may be asked. */
  able: Schema.Int,
  ableThen: Schema.Int,
  /** Of those, who has a paper for it that holds; `null` where there is no such paper. */
  qualified: Schema.NullOr(Schema.Int),
  qualifiedThen: Schema.NullOr(Schema.Int),
  /** How many the village wants, at least. */
  wanted: Schema.Int,
});
export type Shortage = typeof Shortage.Type;

interface Skilled {
  readonly profile: HelperProfile;
  readonly qualifications: ReadonlyArray<Pick<Qualification, "skill" | "from" | "until" | "ended">>;
}

const isCertified = (skill: Skill): skill is CertifiedSkill =>
  CertifiedSkill.literals.some((one) => one === skill);

/** For how many elders one helper with a skill is enough: assumptions, for a village to think about. */
export const ELDERS_PER_HELPER: Record<Skill, number> = {
  company: 50,
  errands: 100,
  cleaning: 100,
  care: 150,
  bathing: 150,
  cooking: 150,
  transport: 200,
  repair: 200,
  hairdressing: 200,
  farming: 200,
  medicine: 500,
  socialWork: 500,
};

/** How many helpers with a skill a village of so many elders wants; at least one. */
export const wantedOf = (skill: Skill, elders: number): number =>
  Math.max(1, Math.ceil(elders / ELDERS_PER_HELPER[skill]));

/** Every skill with how many have it, now and then; the one that lacks most then stands first. */
export const shortages = (
  helpers: ReadonlyArray<Skilled>,
  elders: number,
  now: CalendarDate,
  then: CalendarDate,
): ReadonlyArray<Shortage> => {
  const able = (skill: Skill, on: CalendarDate) =>
    helpers.filter(({ profile }) => profile.skills.includes(skill) && !absentOn(profile, on));
  const qualified = (skill: Skill, on: CalendarDate) =>
    isCertified(skill)
      ? able(skill, on).filter(({ qualifications }) =>
          qualifications.some((one) => one.skill === skill && holdsOn(one, on)),
        ).length
      : null;
  const left = ({ qualifiedThen, ableThen }: Shortage) => qualifiedThen ?? ableThen;
  return Skill.literals
    .map((skill) => ({
      skill,
      able: able(skill, now).length,
      ableThen: able(skill, then).length,
      qualified: qualified(skill, now),
      qualifiedThen: qualified(skill, then),
      wanted: wantedOf(skill, elders),
    }))
    .toSorted((a, b) => left(a) - a.wanted - (left(b) - b.wanted));
};
