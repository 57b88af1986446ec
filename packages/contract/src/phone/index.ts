import { HamletMissing } from "@huzhu/domain/governance";
import { Hamlet } from "@huzhu/domain/people";
import { RuleCode } from "@huzhu/domain/rulebook";
import { Schema } from "effect";
import { ClaimRow } from "../claims/views.ts";
import { type Caller, query } from "../endpoint/index.ts";
import { CampaignRow, DoorRow } from "../outreach/views.ts";
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

/** A door of the own hamlet, with what became of the last knock at it. */
const { household: door, number, head, knocks, last } = DoorRow.fields;
export const OwnDoor = Schema.Struct({ household: door, number, head, knocks, last });
export type OwnDoor = typeof OwnDoor.Type;

const { id: campaign, title, message, gift, goodName, from, until } = CampaignRow.fields;

/** A campaign under way that goes to the own hamlet, with nobody's doors but those. */
export const OwnDoors = Schema.Struct({
  ...{ campaign, title, message, gift, goodName, from, until },
  /** How the team is called that goes there. */
  team: Schema.String,
  doors: Schema.Array(OwnDoor),
});
export type OwnDoors = typeof OwnDoors.Type;

export const ownDoors = query({
  name: "phone.doors",
  path: "/api/phone/doors",
  caller: { kind: "staff", duty: "knock-doors" },
  summary: "The campaigns under way that go to a leader's hamlet, with its doors.",
  answer: Schema.Array(OwnDoors),
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
