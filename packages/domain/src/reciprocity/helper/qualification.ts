import { Schema } from "effect";
import { Paper, Revocation } from "../../elders/certification.ts";
import { addDays } from "../../time/add-days.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { HelperId, QualificationId } from "./ids.ts";
import { CertifiedSkill, PROFESSION_LABELS, type Skill } from "./skill.ts";

/** What a cadre copies from the paper of a qualification. */
export const QualificationDraft = Schema.Struct({
  skill: CertifiedSkill,
  /** As the paper calls it: 养老护理员（五级）, 助理社会工作师 … */
  title: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(60)),
  paper: Paper,
  from: CalendarDate,
  /** The last day; `null` where the paper names none. */
  until: Schema.NullOr(CalendarDate),
});
export type QualificationDraft = typeof QualificationDraft.Type;

/** A qualification (资格), ended or replaced, never deleted. */
export const Qualification = Schema.Struct({
  ...QualificationDraft.fields,
  id: QualificationId,
  helper: HelperId,
  recordedAt: Instant,
  ended: Schema.NullOr(Revocation),
});
export type Qualification = typeof Qualification.Type;

const NEVER = CalendarDate.make("9999-12-31");

/** The last day on which it holds, as far as anybody knows. */
export const qualifiedUntil = ({
  until,
  ended,
}: Pick<Qualification, "until" | "ended">): CalendarDate => {
  const last = until ?? NEVER;
  const before = ended ? addDays(ended.from, -1) : NEVER;
  return before < last ? before : last;
};

export const holdsOn = (
  one: Pick<Qualification, "from" | "until" | "ended">,
  date: CalendarDate,
): boolean => one.from <= date && date <= qualifiedUntil(one);

/** The skills for which somebody has a paper that holds on a date. */
export const qualifiedSkills = (
  all: ReadonlyArray<Pick<Qualification, "skill" | "from" | "until" | "ended">>,
  date: CalendarDate,
): ReadonlyArray<Skill> => [
  ...new Set(all.filter((one) => holdsOn(one, date)).map(({ skill }) => skill)),
];

/** What somebody's papers that hold on a date are called: as they say it, and as people do. */
export const papersOf = (
  all: ReadonlyArray<Pick<Qualification, "skill" | "title" | "from" | "until" | "ended">>,
  date: CalendarDate,
): ReadonlyArray<string> => {
  const held = all.filter((one) => holdsOn(one, date));
  return [...new Set(held.flatMap(({ skill, title }) => [title, PROFESSION_LABELS[skill]]))];
};
