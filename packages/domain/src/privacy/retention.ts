import { Schema } from "effect";
import { isPseudonym } from "../people/pseudonym.ts";
import type { Person } from "../people/register/person.ts";
import { addDays } from "../time/add-days.ts";
import type { CalendarDate } from "../time/calendar-date.ts";

/** What is kept for a time only; everything else of somebody goes with them. */
export const RetentionKind = Schema.Literals(["departed", "answers", "imports"]);
export type RetentionKind = typeof RetentionKind.Type;

export interface RetentionTerm {
  readonly title: string;
  readonly days: number;
  /** As few days as make sense. */
  readonly least: number;
  readonly why: string;
}

const YEAR = 365;

/** The default of each period, and why it is as long as it is. */
export const RETENTION: Record<RetentionKind, RetentionTerm> = {
  departed: {
    title: "去世、迁出的人",
    days: 3 * YEAR,
    least: 30,
    why: "有人来问旧账、补办手续，一般在三年以内",
  },
  answers: {
    title: "系统答复的留底",
    days: 90,
    least: 7,
    why: "只用来防止同一次操作做两遍",
  },
  imports: {
    title: "导入花名册时的原样",
    days: 60,
    least: 31,
    why: "导入后30天内可以整批撤回，再留30天备查",
  },
};

const Days = Schema.Int.check(Schema.isBetween({ minimum: 7, maximum: 36_500 }));

/** For how many days each kind is kept. */
export const Retention = Schema.Struct({
  departed: Days.check(Schema.isGreaterThanOrEqualTo(RETENTION.departed.least)),
  answers: Days.check(Schema.isGreaterThanOrEqualTo(RETENTION.answers.least)),
  imports: Days.check(Schema.isGreaterThanOrEqualTo(RETENTION.imports.least)),
});
export type Retention = typeof Retention.Type;

/** What a village has set about the privacy of its people. */
export const PrivacyPolicy = Schema.Struct({
  /** Whether assessments and care events wait until a missing consent is written down. */
  consentRequired: Schema.Boolean,
  retention: Retention,
});
export type PrivacyPolicy = typeof PrivacyPolicy.Type;

export const DEFAULT_PRIVACY: PrivacyPolicy = {
  consentRequired: false,
  retention: {
    departed: RETENTION.departed.days,
    answers: RETENTION.answers.days,
    imports: RETENTION.imports.days,
  },
};

/** The last day on which somebody who left is kept; `null` for members and for who is erased. */
export const keptUntil = (
  { name, departure }: Pick<Person, "name" | "departure">,
  { departed }: Pick<Retention, "departed">,
): CalendarDate | null =>
  departure === null || isPseudonym(name) ? null : addDays(departure.on, departed);

/** Whoever was kept for as long as the village set, those who left first standing first. */
export const overdue = <One extends Pick<Person, "id" | "name" | "departure">>(
  people: ReadonlyArray<One>,
  retention: Pick<Retention, "departed">,
  today: CalendarDate,
): ReadonlyArray<{ readonly person: One; readonly until: CalendarDate }> =>
  people
    .flatMap((person) => {
      const until = keptUntil(person, retention);
      return until !== null && until < today ? [{ person, until }] : [];
    })
    .toSorted((one, other) => {
      const [a, b] = [`${one.until} ${one.person.id}`, `${other.until} ${other.person.id}`];
      return a < b ? -1 : a > b ? 1 : 0;
    });
