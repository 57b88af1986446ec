import { EndsBeforeStart } from "@huzhu/domain/elders";
import { Hamlet, Household, PersonName, Resident, Sex } from "@huzhu/domain/people";
import {
  FamilyPolicy,
  FamilyTie,
  LikelyTie,
  MarriedAlready,
  OwnRelative,
  ParentTooYoung,
  ProposalsMoved,
  Tied,
  TiedAlready,
  TieEnded,
  TieForLife,
  TwoParents,
} from "@huzhu/domain/people/kinship";
import { NotHappenedYet } from "@huzhu/domain/people/register";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, PageNumber, pageOf, query } from "../endpoint/index.ts";

const seesPeople: Caller = { kind: "staff", duty: "see-people" };
const changesPeople: Caller = { kind: "staff", duty: "change-people" };

/** Somebody of a family, also of another household or dead. */
export const Kinsman = Schema.Struct({
  id: Resident.fields.id,
  name: PersonName,
  sex: Sex,
  born: CalendarDate,
  died: Schema.NullOr(CalendarDate),
  household: Household.fields.id,
  /** Whether they belong to the household that was asked about, today. */
  member: Schema.Boolean,
});
export type Kinsman = typeof Kinsman.Type;

/** What a household makes likely, for somebody to confirm. */
export const TieProposal = Tied;
export type TieProposal = typeof TieProposal.Type;

/** The people around a household, how they are tied, and what may be so. */
export const FamilyTree = Schema.Struct({
  people: Schema.Array(Kinsman),
  /** Also those that have ended; not those that were wrong. */
  ties: Schema.Array(FamilyTie),
  proposals: Schema.Array(TieProposal),
});
export type FamilyTree = typeof FamilyTree.Type;

export const familyTree = query({
  name: "kinship.tree",
  path: "/api/households/:household/tree",
  caller: seesPeople,
  summary: "The family of a household: parents, children and spouses, and what may be so.",
  params: Schema.Struct({ household: Household.fields.id }),
  answer: FamilyTree,
});

/** A household with what it makes likely, and who of it that is about. */
export const LikelyFamily = Schema.Struct({
  household: Household.fields.id,
  number: Schema.String,
  hamlet: Schema.String,
  head: Schema.NullOr(PersonName),
  people: Schema.Array(
    Schema.Struct({ id: Resident.fields.id, name: PersonName, sex: Sex, born: CalendarDate }),
  ),
  ties: Schema.Array(LikelyTie),
});
export type LikelyFamily = typeof LikelyFamily.Type;

export const likelyTies = query({
  name: "kinship.likely",
  path: "/api/family-ties/likely",
  caller: seesPeople,
  summary: "What all households make likely and nobody has confirmed: what is doubtful apart.",
  query: Schema.Struct({
    hamlet: Schema.optionalKey(Hamlet.fields.id),
    /** Those that something speaks against, or the others. */
    which: Schema.Literals(["clear", "doubtful"]),
    page: Schema.optionalKey(PageNumber),
  }),
  answer: Schema.Struct({
    /** How many ties there are of each, wherever the page stands. */
    clear: Schema.Int,
    doubtful: Schema.Int,
    ...pageOf(LikelyFamily).fields,
  }),
});

export const confirmLikelyTies = command({
  name: "kinship.confirmLikely",
  path: "/api/family-ties/likely/confirm",
  caller: changesPeople,
  summary: "Writes down at once what all households make likely and nothing speaks against.",
  body: Schema.Struct({
    /** Of one hamlet; of the whole village where it is null. */
    hamlet: Schema.NullOr(Hamlet.fields.id),
    /** How many were shown; they are refused where there are others meanwhile. */
    shown: Schema.Int,
  }),
  answer: Schema.Struct({ written: Schema.Int }),
  refusals: [ProposalsMoved],
});

const WRITING = [
  OwnRelative,
  TiedAlready,
  ParentTooYoung,
  TwoParents,
  MarriedAlready,
  NotHappenedYet,
] as const;

export const writeFamilyTie = command({
  name: "kinship.write",
  path: "/api/family-ties",
  caller: changesPeople,
  summary: "Writes down that somebody is parent of, or married to, somebody else.",
  body: Schema.Struct({
    ...Tied.fields,
    since: Schema.NullOr(CalendarDate),
    /** Whether it only confirms what the register makes likely. */
    origin: FamilyTie.fields.origin,
  }),
  answer: Schema.Struct({ id: FamilyTie.fields.id }),
  refusals: WRITING,
});

export const refuseFamilyTie = command({
  name: "kinship.refuse",
  path: "/api/family-ties/refused",
  caller: changesPeople,
  summary: "Says that two people are not what their household makes likely; it is not asked again.",
  body: Tied,
  answer: Schema.Struct({}),
});

export const endFamilyTie = command({
  name: "kinship.end",
  path: "/api/family-ties/:tie/end",
  caller: changesPeople,
  summary: "Ends a marriage on a day, or takes out what was written down wrongly.",
  params: Schema.Struct({ tie: FamilyTie.fields.id }),
  body: Schema.Struct({
    how: Schema.Literals(["divorced", "wrong"]),
    /** From which day on; today where nothing is said. */
    on: Schema.NullOr(CalendarDate),
    why: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(200)),
  }),
  answer: Schema.Struct({ id: FamilyTie.fields.id }),
  refusals: [TieEnded, TieForLife, EndsBeforeStart, NotHappenedYet],
});

export const familyPolicy = query({
  name: "kinship.policy",
  path: "/api/settings/family",
  caller: seesPeople,
  summary: "Who is too near to decide or may be given points, and how long a mandate may hold.",
  answer: FamilyPolicy,
});

export const changeFamilyPolicy = command({
  name: "kinship.changePolicy",
  path: "/api/settings/family",
  caller: { kind: "staff", duty: "manage-points-policy" },
  summary: "Changes who counts as kin and how long a mandate may hold, with why.",
  body: FamilyPolicy,
  answer: FamilyPolicy,
});
