import { Schema } from "effect";
import { ResidentId } from "../people/ids.ts";
import { addDays } from "../time/add-days.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { CertifiedGroup } from "./group.ts";
import { CertificationId } from "./ids.ts";

const Written = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(60));

/** The paper on which a certified group rests. */
export const Paper = Schema.Struct({
  /** The number of the paper as it is printed. */
  number: Written,
  /** The office that issued it. */
  issuer: Written,
});
export type Paper = typeof Paper.Type;

/** What a cadre copies from the paper. */
export const CertificationDraft = Schema.Struct({
  kind: CertifiedGroup,
  paper: Paper,
  /** The first day on which it holds. */
  from: CalendarDate,
  /** The last one; `null` as long as nobody takes it away. */
  until: Schema.NullOr(CalendarDate),
  /** 集中供养: cared for in an institution, and so not one of those who are visited at home. */
  inInstitution: Schema.Boolean,
});
export type CertificationDraft = typeof CertificationDraft.Type;

/** That it ended before its time, and why; from `from` on it does not hold. */
export const Revocation = Schema.Struct({
  from: CalendarDate,
  at: Instant,
  why: Written.check(Schema.isMaxLength(200)),
});
export type Revocation = typeof Revocation.Type;

/** A group that an office certified (特困, 低保, 重残 …); revoked, never deleted. */
export const Certification = Schema.Struct({
  ...CertificationDraft.fields,
  id: CertificationId,
  resident: ResidentId,
  recordedAt: Instant,
  revoked: Schema.NullOr(Revocation),
});
export type Certification = typeof Certification.Type;

/** A day after all days. */
const NEVER = CalendarDate.make("9999-12-31");

/** The last day on which a certification holds, as far as anybody knows. */
export const lastDay = ({ until, revoked }: Certification): CalendarDate => {
  const end = until ?? NEVER;
  if (!revoked) return end;
  const before = addDays(revoked.from, -1);
  return before < end ? before : end;
};

export const validOn = (certification: Certification, date: CalendarDate): boolean =>
  certification.from <= date && date <= lastDay(certification);
