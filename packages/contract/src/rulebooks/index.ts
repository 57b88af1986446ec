import { CountedDeeds } from "@huzhu/domain/claims";
import { CARRY_REFUSALS, Decision, NotResolved } from "@huzhu/domain/governance";
import { Points } from "@huzhu/domain/points";
import {
  CapPeriod,
  DuplicateRule,
  EffectiveBeforeMeeting,
  EffectiveInThePast,
  Fault,
  Rulebook,
  RulebookFaulty,
  ScaleDiffers,
  VersionNotNext,
} from "@huzhu/domain/rulebook";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command, query } from "../endpoint/index.ts";

/** The document, told once in the description of the API. */
const Document = Rulebook.annotate({ identifier: "Rulebook" });
/** What a meeting decided, told once too. */
const Decided = Decision.annotate({ identifier: "Decision" });
const DocumentFault = Fault.annotate({ identifier: "RulebookFault" });

/** A rulebook that counts or counted, what the village decided, and who wrote that down. */
export const AdoptedRulebook = Schema.Struct({
  rulebook: Document,
  adoptedAt: Instant,
  adoptedBy: Schema.String,
  /** `null` of versions from before decisions were kept. */
  decision: Schema.NullOr(Decided),
  current: Schema.Boolean,
});
export type AdoptedRulebook = typeof AdoptedRulebook.Type;

/** A draft with all that is wrong in it; what is an error keeps it from being adopted. */
export const CheckedRulebook = Schema.Struct({
  rulebook: Document,
  faults: Schema.Array(DocumentFault),
  /** What all households carried about a rulebook, and no version has taken yet. */
  decided: Schema.Array(Decided),
});
export type CheckedRulebook = typeof CheckedRulebook.Type;

/** A ceiling of issuance in force, and what was issued under it in its period of today. */
export const Issuance = Schema.Struct({
  period: CapPeriod,
  /** `null` where it is over all rules. */
  category: Schema.NullOr(Schema.String),
  most: Points,
  issued: Points,
  /** The first and last day that count; `null` where all that ever was issued does. */
  window: Schema.NullOr(Schema.Struct({ from: CalendarDate, to: CalendarDate })),
});
export type Issuance = typeof Issuance.Type;

/** So many deeds come at once. */
export const DEEDS_AT_ONCE = 10_000;

const refusals = [VersionNotNext, EffectiveInThePast, ScaleDiffers];

export const rulebooks = query({
  name: "rulebooks.list",
  path: "/api/rulebooks",
  caller: { kind: "staff", duty: "see-rulebooks" },
  summary: "Every version, the newest first.",
  answer: Schema.Array(AdoptedRulebook),
});

export const checkRulebook = query({
  name: "rulebooks.check",
  method: "POST",
  path: "/api/rulebooks/check",
  caller: { kind: "staff", duty: "see-rulebooks" },
  summary: "What is wrong with a draft, and whether it could be the next version today.",
  body: Document,
  answer: CheckedRulebook,
  refusals,
});

export const adoptRulebook = command({
  name: "rulebooks.adopt",
  path: "/api/rulebooks",
  caller: { kind: "staff", duty: "adopt-rulebook" },
  summary: "Makes a draft the next version by what the village decided, in force from its date.",
  body: Schema.Struct({ rulebook: Document, decision: Decided }),
  answer: AdoptedRulebook,
  refusals: [
    ...refusals,
    DuplicateRule,
    RulebookFaulty,
    EffectiveBeforeMeeting,
    ...CARRY_REFUSALS,
    NotResolved,
  ],
});

export const countedDeeds = query({
  name: "rulebooks.deeds",
  path: "/api/rulebooks/deeds",
  caller: { kind: "staff", duty: "see-rulebooks" },
  summary: "All claims that count, 10,000 at once, by event date and recording: for a rehearsal.",
  query: Schema.Struct({
    /** What the answer before named as `next`. */
    after: Schema.optionalKey(
      Schema.String.check(Schema.isPattern(/^\d{4}-\d{2}-\d{2} \d{1,16} [\x21-\x7e]{1,64}$/)),
    ),
  }),
  answer: Schema.Struct({
    deeds: CountedDeeds,
    /** How many there are in all; told once, by the answer with the first ones. */
    total: Schema.NullOr(Schema.Int),
    /** Where to go on; `null` behind the last one. */
    next: Schema.NullOr(Schema.String),
  }),
});

export const issuance = query({
  name: "rulebooks.issuance",
  path: "/api/rulebooks/issuance",
  caller: { kind: "staff", duty: "see-rulebooks" },
  summary: "How full the ceilings of the rulebook in force are today.",
  answer: Schema.Array(Issuance),
});
