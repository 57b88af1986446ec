import {
  DuplicateRule,
  EffectiveInThePast,
  Rulebook,
  RulebookFaulty,
  ScaleDiffers,
  VersionNotNext,
} from "@huzhu/domain/rulebook";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command, query } from "../endpoint/index.ts";

/** A rulebook that counts or counted, and who brought it into force. */
export const AdoptedRulebook = Schema.Struct({
  rulebook: Rulebook,
  adoptedAt: Instant,
  adoptedBy: Schema.String,
  current: Schema.Boolean,
});
export type AdoptedRulebook = typeof AdoptedRulebook.Type;

const refusals = [VersionNotNext, EffectiveInThePast, DuplicateRule, ScaleDiffers, RulebookFaulty];

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
  summary: "Whether a draft could be adopted today.",
  body: Rulebook,
  answer: Rulebook,
  refusals,
});

export const adoptRulebook = command({
  name: "rulebooks.adopt",
  path: "/api/rulebooks",
  caller: { kind: "staff", duty: "adopt-rulebook" },
  summary: "Makes a draft the next version, in force from its date.",
  body: Rulebook,
  answer: AdoptedRulebook,
  refusals,
});
