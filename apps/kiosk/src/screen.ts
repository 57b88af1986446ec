import type {
  KioskAward,
  KioskBoardLine,
  KioskFund,
  KioskGift,
  KioskKin,
  KioskLine,
  KioskMeal,
  KioskVisit,
  KioskYear,
  OwnClaim,
  OwnProxyLine,
  Receipt,
  ReportableRule,
  ReservationSlip,
  ShelfGood,
} from "@huzhu/contract";
import type { CardNumber } from "@huzhu/domain/people";
import type { Points } from "@huzhu/domain/points";
import type { Feedback, HelpKind } from "@huzhu/domain/reciprocity";
import type { Quantity } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import type { Kind } from "./deeds.ts";
import type { Lacked } from "./lacking.svelte.ts";
import type { Line } from "./line.ts";
import type { Verdict } from "./verdict.ts";
import type { Gift, Wanted } from "./wanted.ts";
import type { Doubt, Wish, WishTag } from "./wish.ts";
import type { Trouble } from "./words.ts";

/** What an elder says of a visit: how it was, or that it was not so at all. */
export type Said = Feedback | "never";

/** Where somebody wants to be once the card lies there. */
export type Goal =
  | "Points"
  | "Goods"
  | "Claims"
  | "Report"
  | "Coming"
  | { readonly _tag: "Objection"; readonly line: KioskBoardLine; readonly before: Screen }
  | { readonly _tag: "AwardObjection"; readonly line: KioskAward; readonly before: Screen };

/**
 * Everywhere one can be. A screen carries what it needs and nothing else: `from` is what it was
 * opened over, whatever that was; `before` is the step before it on its own way.
 */
export type Screen =
  | { readonly _tag: "Starting" }
  | { readonly _tag: "Resting" }
  | { readonly _tag: "Pairing"; readonly problem: Trouble | null }
  | { readonly _tag: "Attract" }
  | { readonly _tag: "Home" }
  | { readonly _tag: "PutCard"; readonly goal: Goal }
  | { readonly _tag: "ForWhom"; readonly goal: Goal; readonly page: number }
  | { readonly _tag: "Points" }
  | {
      readonly _tag: "OwnProxies";
      readonly proxies: readonly OwnProxyLine[];
      readonly page: number;
    }
  | { readonly _tag: "Dismiss"; readonly proxy: OwnProxyLine; readonly before: Screen }
  | { readonly _tag: "Lines"; readonly lines: readonly KioskLine[]; readonly page: number }
  | {
      readonly _tag: "Proof";
      readonly chosen: KioskLine;
      readonly verdict: Verdict;
      readonly from: Screen;
    }
  | { readonly _tag: "Goods"; readonly page: number; readonly notice: Line | null }
  | { readonly _tag: "Confirm"; readonly good: ShelfGood; readonly attempt: string }
  | {
      readonly _tag: "Code";
      readonly wanted: Wanted;
      readonly attempt: string;
      /** What still goes today without the code. */
      readonly left: Points;
      readonly problem: Line | null;
    }
  | { readonly _tag: "Short"; readonly good: ShelfGood; readonly short: Points }
  | {
      readonly _tag: "Kept";
      readonly slips: readonly ReservationSlip[];
      readonly page: number;
      /** It was reserved just now. */
      readonly fresh: boolean;
    }
  | { readonly _tag: "GiveBack"; readonly slip: ReservationSlip; readonly before: Screen }
  | { readonly _tag: "Done"; readonly good: ShelfGood; readonly receipt: Receipt }
  | {
      readonly _tag: "Board";
      readonly lines: readonly KioskBoardLine[];
      /** `null` for the whole village. */
      readonly hamlet: string | null;
      readonly page: number;
    }
  | {
      readonly _tag: "Hamlets";
      readonly lines: readonly KioskBoardLine[];
      readonly page: number;
      readonly before: Screen;
    }
  | { readonly _tag: "BoardLine"; readonly line: KioskBoardLine; readonly before: Screen }
  | { readonly _tag: "Awards"; readonly lines: readonly KioskAward[]; readonly page: number }
  | { readonly _tag: "AwardLine"; readonly line: KioskAward; readonly before: Screen }
  | { readonly _tag: "Fund"; readonly fund: KioskFund }
  | {
      readonly _tag: "FundLines";
      readonly fund: KioskFund;
      readonly page: number;
      readonly before: Screen;
    }
  | { readonly _tag: "Claims"; readonly claims: readonly OwnClaim[]; readonly page: number }
  | { readonly _tag: "ClaimSeen"; readonly claim: OwnClaim; readonly before: Screen }
  | { readonly _tag: "Kinds"; readonly kinds: readonly Kind[]; readonly page: number }
  | {
      readonly _tag: "Deeds";
      readonly kinds: readonly Kind[];
      readonly kind: Kind;
      readonly page: number;
    }
  | { readonly _tag: "HowMany"; readonly rule: ReportableRule; readonly before: Screen }
  | {
      readonly _tag: "WhichDay";
      readonly rule: ReportableRule;
      readonly quantity: Quantity;
      readonly before: Screen;
    }
  | { readonly _tag: "Reasons"; readonly doubt: Doubt; readonly before: Screen }
  | { readonly _tag: "Check"; readonly wish: Wish; readonly before: Screen }
  | { readonly _tag: "Sent"; readonly wish: WishTag; readonly until: CalendarDate | null }
  | { readonly _tag: "Help"; readonly from: Screen; readonly page: number }
  | {
      readonly _tag: "HelpSent";
      readonly kind: HelpKind;
      /** Nobody heard yet; the machine goes on calling. */
      readonly unheard: boolean;
      readonly from: Screen;
    }
  | {
      readonly _tag: "Coming";
      readonly visits: readonly KioskVisit[];
      /** Nothing where it could not be asked. */
      readonly year: KioskYear | null;
      readonly page: number;
    }
  | { readonly _tag: "ComingSeen"; readonly visit: KioskVisit; readonly before: Screen }
  | { readonly _tag: "ComingSaid"; readonly said: Said }
  | { readonly _tag: "Together"; readonly what: "came" | "went"; readonly minutes: number | null }
  | { readonly _tag: "Lacks"; readonly lacked: readonly Lacked[]; readonly page: number }
  /** `repeated` where it was asked for before in this month. */
  | { readonly _tag: "LackSaid"; readonly repeated: boolean }
  | { readonly _tag: "Meals"; readonly meals: readonly KioskMeal[]; readonly page: number }
  | { readonly _tag: "MealSaid"; readonly meal: KioskMeal; readonly coming: boolean }
  | { readonly _tag: "Kin"; readonly kin: readonly KioskKin[]; readonly page: number }
  | {
      readonly _tag: "HowMuch";
      readonly kin: KioskKin;
      readonly steps: readonly Points[];
      readonly before: Screen;
    }
  | {
      readonly _tag: "Give";
      readonly gift: Gift;
      readonly attempt: string;
      readonly before: Screen;
    }
  | { readonly _tag: "Given"; readonly gift: KioskGift }
  | { readonly _tag: "Sight"; readonly from: Screen }
  | { readonly _tag: "SwapCard"; readonly card: CardNumber; readonly from: Screen }
  | { readonly _tag: "Trouble"; readonly trouble: Trouble; readonly from: Screen };

export type ScreenTag = Screen["_tag"];

/** Questions that a card laid once more must not take away. */
export const STEADY: ReadonlySet<ScreenTag> = new Set([
  "Confirm",
  "Code",
  "Reasons",
  "HowMany",
  "WhichDay",
  "Dismiss",
  "GiveBack",
  "Check",
  "Give",
]);
