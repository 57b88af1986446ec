import type { Failure, Refused } from "@huzhu/client";
import type { Holder, QuotaLeft } from "@huzhu/contract";
import type { CardStatus } from "@huzhu/domain/people";
import { formatPoints, type Points, type Scale } from "@huzhu/domain/points";
import { dateWords } from "./calendar.ts";
import { type Line, line } from "./line.ts";
import type { MESSAGES } from "./messages.ts";
import { notNowLine } from "./not-now.ts";
import type { KioskRefusal } from "./refusal.ts";

/** What the elder can press now. */
export type Remedy = "again" | "seen" | "goods" | "short" | "help" | "pair";

/** What happened, what to do about it, and which button does it; never a code (K-U8). */
export interface Trouble {
  readonly what: Line;
  readonly advice: Line;
  readonly remedy: Remedy;
}

type Words = {
  readonly [Tag in KioskRefusal["_tag"]]: (
    refusal: Extract<KioskRefusal, { readonly _tag: Tag }>,
    points: (amount: Points) => string,
    sentence: string,
  ) => Trouble;
};

/** What a cadre would be told too: who is concerned has a right to the same sentence. */
const told = (_: unknown, __: unknown, sentence: string): Trouble => ({
  what: line("trouble.told", { sentence }),
  advice: line("trouble.askCadre"),
  remedy: "seen",
});

const machine = (remedy: Remedy) => (): Trouble => ({
  what: line("trouble.machine"),
  advice: line("trouble.untouched"),
  remedy,
});

const elsewhere = (what: Line): Trouble => ({
  what,
  advice: line("trouble.other"),
  remedy: "goods",
});

/** What goes today without the code; more of it goes at the counter. */
const limited = (
  { left }: { readonly left: Points },
  points: (amount: Points) => string,
): Trouble => ({
  what: line("trouble.limit", { points: points(left) }),
  advice: line("trouble.counter"),
  remedy: "goods",
});

/** The village's own rules let nothing go today. */
const notNow = (
  why: NonNullable<Holder["notNow"]>,
  points: (amount: Points) => string,
): Trouble => ({
  what: notNowLine(why, points),
  advice: line("trouble.untouched"),
  remedy: "seen",
});
/** As many were taken as may be, and from when on there is more. */
export const usedUp = ({ again }: Pick<QuotaLeft, "again">): Line =>
  line("trouble.used", { date: dateWords(again) });

const STOPPED = {
  printed: "trouble.printedCard",
  active: "trouble.activeCard",
  frozen: "trouble.frozenCard",
  lost: "trouble.lostCard",
  replaced: "trouble.replacedCard",
  ended: "trouble.endedCard",
} as const satisfies Record<CardStatus, keyof typeof MESSAGES>;

export const WORDS: Words = {
  CardUnknown: () => ({
    what: line("trouble.unknownCard"),
    advice: line("trouble.pressHelp"),
    remedy: "help",
  }),
  CardStopped: ({ status }) => ({
    what: line(STOPPED[status]),
    advice: line(status === "replaced" ? "trouble.newCard" : "trouble.cadre"),
    remedy: "help",
  }),
  CardAmbiguous: () => ({
    what: line("trouble.twoCards"),
    advice: line("trouble.cadre"),
    remedy: "help",
  }),
  NoCode: machine("goods"),
  CodeNeeded: limited,
  CardLimitReached: limited,
  VouchNeeded: limited,
  AccountFrozen: () => ({
    what: line("trouble.frozen"),
    advice: line("trouble.cadre"),
    remedy: "help",
  }),
  ShortOfPoints: ({ short }, points) => ({
    what: line("short.sentence", { points: points(short) }),
    advice: line("short.now"),
    remedy: "short",
  }),
  NeedsEarned: ({ most }, points) => ({
    what: line("trouble.earned", { points: points(most) }),
    advice: line("short.nothing"),
    remedy: "goods",
  }),
  MandateEnded: () => ({
    what: line("trouble.mandate"),
    advice: line("trouble.cadre"),
    remedy: "help",
  }),
  OutOfScope: () => ({
    what: line("trouble.scope"),
    advice: line("trouble.cadre"),
    remedy: "help",
  }),
  OverAllowance: ({ left }, points) =>
    elsewhere(
      left === 0 ? line("trouble.dayOver") : line("trouble.allowance", { points: points(left) }),
    ),
  NotEnoughUnseen: () => elsewhere(line("trouble.unseen")),
  WindowClosed: notNow,
  TooOften: notNow,
  BalanceTooLow: notNow,
  NotByProxy: notNow,
  PriceChanged: ({ name, current }, points) =>
    elsewhere(line("trouble.price", { name, points: points(current) })),
  TopUpDiffers: told,
  QuotaUsed: (refusal) => elsewhere(usedUp(refusal)),
  OutOfStock: ({ name }) => elsewhere(line("trouble.gone", { name })),
  OnlyForElders: () => elsewhere(line("trouble.notForSale")),
  NotForSale: () => elsewhere(line("trouble.notForSale")),
  OnTheShelf: ({ name }) => elsewhere(line("lack.there", { name })),
  AskedAlready: () => elsewhere(line("lack.before")),
  TwiceInBasket: machine("goods"),
  PairingCodeWrong: () => ({
    what: line("trouble.wrongCode"),
    advice: line("trouble.newCode"),
    remedy: "pair",
  }),
  TooManyTries: ({ seconds }) => ({
    what: line("trouble.tooMany"),
    advice: line("trouble.later", { minutes: Math.ceil(seconds / 60) }),
    remedy: "pair",
  }),
  NotLoggedIn: () => ({
    what: line("trouble.unpaired"),
    advice: line("trouble.cadre"),
    remedy: "pair",
  }),
  NotAllowed: machine("help"),
  NotFound: ({ what }, points, sentence) =>
    what === "good" || what === "photo" ? machine("goods")() : told(what, points, sentence),
  Malformed: machine("help"),
  TooLarge: machine("help"),
  AttemptMissing: machine("help"),
  AttemptConflict: machine("goods"),
  Defect: machine("again"),
  OtherStep: told,
  RoundElsewhere: told,
  NoSuchCandidate: told,
  NoticeOver: told,
  ObjectedAlready: told,
  NotApproved: told,
  NotTheirs: told,
  NotAppealable: told,
  AppealOver: told,
  AppealedAlready: told,
  NotYet: told,
  NoRulebook: told,
  NotInForce: told,
  UnknownRule: told,
  NotEligible: told,
  AlreadyCounted: told,
  QuantityTooLarge: told,
  GivenOutside: told,
  MarksIncomplete: told,
  UnknownGrade: told,
  NoClass: told,
  EvidenceMissing: told,
  NobodyNamed: told,
  VisitNotToday: () => ({
    what: line("trouble.noVisit"),
    advice: line("trouble.cadre"),
    remedy: "help",
  }),
  OtherVisitStep: told,
  VisitLater: told,
  NobodyGoes: told,
  NotByItselfYet: told,
  ChallengeOver: told,
  DecidedAlready: told,
  ServiceUnknown: told,
  TooLateToSignUp: ({ until }) => ({
    what: line("meal.over", { hour: until }),
    advice: line("trouble.cadre"),
    remedy: "help",
  }),
  NotServed: told,
  HadAlready: told,
  AgeNotServed: told,
  NotKin: ({ permitted }, points, sentence) =>
    permitted.length > 0
      ? told(permitted, points, sentence)
      : { what: line("gift.closed"), advice: line("trouble.untouched"), remedy: "seen" },
  ReservationGone: told,
  NoDelivery: told,
  NotForElder: told,
  DeliveryElsewhere: told,
  SameAccount: told,
  NothingToMove: machine("help"),
  BelowFloor: ({ short }, points) => ({
    what: line("gift.short", { points: points(short) }),
    advice: line("trouble.untouched"),
    remedy: "seen",
  }),
  BelowFloorThen: machine("help"),
  PeriodClosed: told,
  Unbalanced: machine("help"),
  UnknownAccount: machine("help"),
};

/** The words for a refusal, with its numbers in the village's points; `sentence` is the village's own. */
export const troubleOf = <R extends KioskRefusal>(
  refusal: R,
  scale: Scale,
  sentence: string,
): Trouble => {
  const tell = WORDS[refusal._tag] as (
    refusal: R,
    points: (amount: Points) => string,
    sentence: string,
  ) => Trouble;
  return tell(refusal, (amount) => formatPoints(amount, scale), sentence);
};

/** What was being asked when no answer came: only what is true may be said then. */
export type Silence = "asked" | "redeemed" | "sent";

const SILENCES: Record<Silence, Trouble> = {
  asked: { what: line("trouble.rest"), advice: line("trouble.near"), remedy: "again" },
  redeemed: { what: line("trouble.rest.unknown"), advice: line("trouble.once"), remedy: "again" },
  sent: { what: line("trouble.rest.unknown"), advice: line("trouble.same"), remedy: "again" },
};

/** The words for a call that failed; `read` knows the refusals of what was asked. */
export const troubleWith = (
  failure: Failure,
  silence: Silence,
  scale: Scale,
  read: (refused: Refused) => KioskRefusal,
): Trouble =>
  failure._tag === "Unreachable"
    ? SILENCES[silence]
    : troubleOf(read(failure), scale, failure.sentence);
