import { Schema } from "effect";
import { MemberId } from "./member.ts";

/** What a member says to a motion: in favour, against, or neither. */
export const Voice = Schema.Literals(["for", "against", "abstain"]);
export type Voice = typeof Voice.Type;

/** A member who came, and what they said; by hand in the room, or on the paper that they signed. */
export const Ballot = Schema.Struct({
  member: MemberId,
  voice: Voice,
  way: Schema.Literals(["inPerson", "onPaper"]),
});
export type Ballot = typeof Ballot.Type;
