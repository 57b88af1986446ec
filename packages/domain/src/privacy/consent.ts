import { Schema } from "effect";
import { ResidentId } from "../people/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { ConsentId } from "./ids.ts";

/** What somebody agrees to, each by itself. */
export const ConsentPurpose = Schema.Literals(["register", "health", "photo", "outside"]);
export type ConsentPurpose = typeof ConsentPurpose.Type;

export const CONSENT_PURPOSE_LABELS: Record<ConsentPurpose, string> = {
  register: "登记与积分",
  health: "健康与能力评估",
  photo: "拍照和用照片",
  outside: "提供给村外",
};

/** Purposes that ask for a consent of their own: sensitive data, and what leaves the village. */
export const SEPARATE: ReadonlySet<ConsentPurpose> = new Set(["health", "photo", "outside"]);

/** How somebody agreed: on paper, by a fingerprint, or in words; the last two before a witness. */
export const ConsentWay = Schema.Literals(["signed", "fingerprint", "spoken"]);
export type ConsentWay = typeof ConsentWay.Type;

export const CONSENT_WAY_LABELS: Record<ConsentWay, string> = {
  signed: "本人签了字",
  fingerprint: "按了手印",
  spoken: "口头同意",
};

const Written = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(25));

/** A parent or other guardian who agrees for a child. */
export const Guardian = Schema.Struct({
  name: Written,
  /** What they are to the child: 母亲. */
  tie: Written,
});
export type Guardian = typeof Guardian.Type;

/** What a cadre takes down. */
export const ConsentDraft = Schema.Struct({
  purpose: ConsentPurpose,
  on: CalendarDate,
  way: ConsentWay,
  /** Who agreed for a child; `null` where somebody agreed themselves. */
  guardian: Schema.NullOr(Guardian),
  /** Who stood by; needed but for a signature. */
  witness: Schema.NullOr(Written),
});
export type ConsentDraft = typeof ConsentDraft.Type;

/** 同意: that somebody agreed to a purpose from a day on; withdrawn, never deleted. */
export const Consent = Schema.Struct({
  ...ConsentDraft.fields,
  id: ConsentId,
  resident: ResidentId,
  recordedAt: Instant,
  /** From when on it does not hold any more. */
  withdrawn: Schema.NullOr(Schema.Struct({ from: CalendarDate, at: Instant })),
});
export type Consent = typeof Consent.Type;

/** Whether a consent holds on a day. */
export const holdsOn = (
  { on, withdrawn }: Pick<Consent, "on" | "withdrawn">,
  date: CalendarDate,
): boolean => on <= date && (withdrawn === null || date < withdrawn.from);
