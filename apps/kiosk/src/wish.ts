import type { KioskAward, KioskBoardLine, OwnClaim, ReportableRule } from "@huzhu/contract";
import type { Quantity } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import type { DayName } from "./days.ts";
import type { MessageKey } from "./messages.ts";

/** What somebody may have against a line of the board: pressed, never written. */
export const OBJECTIONS = ["never", "count", "others", "ask"] as const;
/** What a household may have against points that were taken from it. */
export const APPEALS = ["notMine", "tooMuch", "away", "ask"] as const;

/** What a family may have against a line of a result. */
export const AWARD_DOUBTS = ["less", "never", "name", "ask"] as const;

export type AwardDoubt = (typeof AWARD_DOUBTS)[number];
export type Objection = (typeof OBJECTIONS)[number];
export type Appeal = (typeof APPEALS)[number];

/** What somebody doubts, before they have said why. */
export type Doubt =
  | { readonly _tag: "Objection"; readonly line: KioskBoardLine }
  | { readonly _tag: "AwardObjection"; readonly line: KioskAward }
  | { readonly _tag: "Appeal"; readonly claim: OwnClaim };

/** What somebody is about to hand in; one wish is one attempt. */
export type Wish =
  | { readonly _tag: "Objection"; readonly line: KioskBoardLine; readonly reason: Objection }
  | { readonly _tag: "AwardObjection"; readonly line: KioskAward; readonly reason: AwardDoubt }
  | { readonly _tag: "Appeal"; readonly claim: OwnClaim; readonly reason: Appeal }
  | { readonly _tag: "Withdrawal"; readonly claim: OwnClaim }
  | {
      readonly _tag: "Report";
      readonly rule: ReportableRule;
      readonly quantity: Quantity;
      readonly day: DayName;
      readonly eventDate: CalendarDate;
    };

export type WishTag = Wish["_tag"];

/** The reasons that fit a doubt, each as the wish that it makes, with its words. */
export const wishesOf = (
  doubt: Doubt,
): ReadonlyArray<{ readonly wish: Wish; readonly words: ReasonKey }> => {
  switch (doubt._tag) {
    case "Objection":
      return OBJECTIONS.map((reason) => ({
        ...{ wish: { ...doubt, reason }, words: `objection.${reason}` as const },
      }));
    case "AwardObjection":
      return AWARD_DOUBTS.map((reason) => ({
        ...{ wish: { ...doubt, reason }, words: `award.${reason}` as const },
      }));
    case "Appeal":
      return APPEALS.map((reason) => ({
        ...{ wish: { ...doubt, reason }, words: `appeal.${reason}` as const },
      }));
  }
};

type ReasonKey = Extract<
  MessageKey,
  `objection.${Objection}` | `appeal.${Appeal}` | `award.${AwardDoubt}`
>;

/** Everything that makes a wish this one and no other. */
export const wishKey = (wish: Wish): string => {
  switch (wish._tag) {
    case "Objection":
      return `object ${wish.line.claim} ${wish.reason}`;
    case "AwardObjection":
      return `award ${wish.line.round} ${wish.line.candidate} ${wish.reason}`;
    case "Appeal":
      return `appeal ${wish.claim.claim} ${wish.reason}`;
    case "Withdrawal":
      return `withdraw ${wish.claim.claim}`;
    case "Report":
      return `report ${wish.rule.rule} ${wish.quantity} ${wish.eventDate}`;
  }
};
