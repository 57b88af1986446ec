import { HamletMissing } from "@huzhu/domain/governance";
import { Hamlet } from "@huzhu/domain/people";
import { RuleCode } from "@huzhu/domain/rulebook";
import { Schema } from "effect";
import { ClaimRow } from "../claims/views.ts";
import { type Caller, query } from "../endpoint/index.ts";
import { ResidentRow } from "../people/views.ts";
import { AdoptedRulebook } from "../rulebooks/index.ts";

const leads: Caller = { kind: "staff", duty: "see-own-hamlet" };
const { id, name, age, residence, household, householdNumber } = ResidentRow.fields;

/** Somebody of the hamlet as a phone lists them: by name and initials, and nothing else of them. */
export const Neighbour = Schema.Struct({
  id,
  name,
  /** The pinyin initials: `wxy`. */
  initials: Schema.String,
  age,
  residence,
  household,
  householdNumber,
});
export type Neighbour = typeof Neighbour.Type;

/** What a leader's phone works with, so that it can go on where there is no network. */
export const OwnHamlet = Schema.Struct({
  hamlet: Hamlet,
  people: Schema.Array(Neighbour),
  /** The rules of the last claims in the hamlet, the most used first. */
  lately: Schema.Array(Schema.Struct({ rule: RuleCode, times: Schema.Int })),
  rulebooks: Schema.Array(AdoptedRulebook),
});
export type OwnHamlet = typeof OwnHamlet.Type;

export const ownHamlet = query({
  name: "phone.hamlet",
  path: "/api/phone/hamlet",
  caller: leads,
  summary: "The hamlet that a leader leads: its people, the rules, and those used lately.",
  answer: OwnHamlet,
  refusals: [HamletMissing],
});

export const ownClaims = query({
  name: "phone.claims",
  path: "/api/phone/claims",
  caller: leads,
  summary: "The claims that a leader recorded last, the newest first.",
  answer: Schema.Array(ClaimRow),
  refusals: [HamletMissing],
});
