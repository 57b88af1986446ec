import {
  CommitteeFault,
  LeadsAlready,
  Member,
  SeatedAlready,
  TermBackwards,
  TermElsewhere,
} from "@huzhu/domain/governance";
import { Resident } from "@huzhu/domain/people";
import { Why } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";

const seats: Caller = { kind: "staff", duty: "seat-committee" };

/** A seat with whoever has it, and where they live. */
export const MemberRow = Schema.Struct({
  ...Member.fields,
  hamlet: Schema.NullOr(Schema.String),
});
export type MemberRow = typeof MemberRow.Type;

export const CommitteeView = Schema.Struct({
  today: CalendarDate,
  /** Every term that is, was, or will be; the earliest first. */
  members: Schema.Array(MemberRow),
  /** What keeps those who sit today from being a committee. */
  faults: Schema.Array(CommitteeFault),
  /** Whose term runs out soon, without another one behind it. */
  ending: Schema.Array(Member.fields.id),
});
export type CommitteeView = typeof CommitteeView.Type;

/** Somebody who lives here, or somebody from elsewhere by name. */
export const Sitter = Schema.Union([
  Schema.Struct({ resident: Resident.fields.id }),
  Schema.Struct({ name: Member.fields.name }),
]);
export type Sitter = typeof Sitter.Type;

const ofMember = Schema.Struct({ member: Member.fields.id });
const seated = Schema.Struct({ member: Member.fields.id });

export const committee = query({
  name: "committee.see",
  path: "/api/committee",
  caller: { kind: "staff", duty: "see-committee" },
  summary: "Who sits in the fund committee, for which side and until when, and what is missing.",
  answer: CommitteeView,
});

export const seatMember = command({
  name: "committee.seat",
  path: "/api/committee/members",
  caller: seats,
  summary: "Gives somebody a seat for a term.",
  body: Schema.Struct({
    who: Sitter,
    constituency: Member.fields.constituency,
    chair: Schema.Boolean,
    from: CalendarDate,
    until: CalendarDate,
  }),
  answer: seated,
  refusals: [TermBackwards, SeatedAlready],
});

export const replaceMember = command({
  name: "committee.replace",
  path: "/api/committee/members/:member/replace",
  caller: seats,
  summary: "Puts somebody in the place of another for the rest of the term.",
  params: ofMember,
  body: Schema.Struct({ who: Sitter, from: CalendarDate, why: Why }),
  answer: seated,
  refusals: [TermElsewhere, TermBackwards, SeatedAlready],
});

export const endTerm = command({
  name: "committee.end",
  path: "/api/committee/members/:member/end",
  caller: seats,
  summary: "Ends a term with an earlier last day.",
  params: ofMember,
  body: Schema.Struct({ last: CalendarDate, why: Why }),
  answer: seated,
  refusals: [TermElsewhere],
});

export const nameChair = command({
  name: "committee.nameChair",
  path: "/api/committee/members/:member/chair",
  caller: seats,
  summary: "Lets another member lead from a day on.",
  params: ofMember,
  body: Schema.Struct({ from: CalendarDate }),
  answer: seated,
  refusals: [TermElsewhere, LeadsAlready],
});
