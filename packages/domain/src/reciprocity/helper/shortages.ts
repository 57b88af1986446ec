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

/** How many a village of so many elders wants of a skill: two, and one more for every fifty elders. */
export const wantedOf = (elders: number): number => 2 + Math.floor(elders / 50);

/** Every skill with how many have it, now and then; the one that lacks most then stands first. */
export const shortages = (
  helpers: ReadonlyArray<Skilled>,
  wanted: number,
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
      wanted,
    }))
    .toSorted((a, b) => left(a) - left(b));
};
