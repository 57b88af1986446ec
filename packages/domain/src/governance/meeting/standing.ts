import type { HouseholdId } from "../../people/ids.ts";
import type { Ballot } from "../committee/ballot.ts";
import type { MemberId } from "../committee/member.ts";
import type { Recusal } from "../committee/recuse.ts";
import type { MotionId } from "../decision/motion-id.ts";
import type { Happening, Voter } from "./happening.ts";
import type { Meeting } from "./meeting.ts";
import type { Motion } from "./motion.ts";

/** How far a meeting has come: nothing can happen to one that is closed or called off. */
export type MeetingState = "called" | "open" | "closed" | "calledOff";

export interface CastBallot extends Ballot {
  readonly sheet: string | null;
}

/** Where one motion stands. */
export interface MotionStanding {
  readonly motion: Motion;
  readonly declared: ReadonlyArray<{ readonly member: MemberId; readonly why: string }>;
  readonly ballots: ReadonlyArray<CastBallot>;
  readonly decided: {
    readonly carried: boolean;
    readonly recusals: ReadonlyArray<Recusal>;
  } | null;
}

type Signed = Extract<Happening, { readonly _tag: "Signed" }>;

/** What follows from all that happened. */
export interface MeetingStanding {
  readonly state: MeetingState;
  readonly leaders: { readonly chair: string; readonly keeper: string } | null;
  /** Who is there now. */
  readonly members: ReadonlySet<MemberId>;
  readonly voters: ReadonlyMap<HouseholdId, Voter>;
  readonly motions: ReadonlyArray<MotionStanding>;
  readonly signed: ReadonlyArray<Signed>;
  readonly calledOff: string | null;
}

const CALLED: MeetingStanding = {
  state: "called",
  leaders: null,
  members: new Set(),
  voters: new Map(),
  motions: [],
  signed: [],
  calledOff: null,
};

type Change = Partial<MeetingStanding>;

const changed = (
  { motions }: MeetingStanding,
  id: MotionId,
  change: (one: MotionStanding) => Partial<MotionStanding>,
): Change => ({
  motions: motions.map((one) => (one.motion.id === id ? { ...one, ...change(one) } : one)),
});

const onMotion = (before: MeetingStanding, said: Happening): Change => {
  switch (said._tag) {
    case "MotionPut": {
      const fresh = { motion: said.motion, declared: [], ballots: [], decided: null };
      return { motions: [...before.motions, fresh] };
    }
    case "InterestDeclared": {
      const { member, why } = said;
      return changed(before, said.motion, ({ declared }) => ({
        declared: [...declared, { member, why }],
      }));
    }
    case "BallotCast": {
      const cast = { ...said.ballot, sheet: said.sheet };
      return changed(before, said.motion, ({ ballots }) => ({ ballots: [...ballots, cast] }));
    }
    case "BallotTakenBack":
      return changed(before, said.motion, ({ ballots }) => ({
        ballots: ballots.filter(({ member }) => member !== said.member),
      }));
    case "MotionDecided": {
      const { carried, recusals } = said;
      return changed(before, said.motion, () => ({ decided: { carried, recusals } }));
    }
    default:
      return {};
  }
};

const after = (before: MeetingStanding, said: Happening): Change => {
  const { members, voters } = before;
  switch (said._tag) {
    case "Opened":
      return { state: "open", leaders: { chair: said.chair, keeper: said.keeper } };
    case "MembersCame":
      return { members: new Set([...members, ...said.members]) };
    case "MemberLeft":
      return { members: new Set([...members].filter((id) => id !== said.member)) };
    case "HouseholdsCame":
      return {
        voters: new Map([...voters, ...said.voters.map((one) => [one.household, one] as const)]),
      };
    case "HouseholdLeft":
      return { voters: new Map([...voters].filter(([id]) => id !== said.household)) };
    case "Signed": {
      const signed = [...before.signed, said];
      return { signed, ...(signed.length === 2 && { state: "closed" }) };
    }
    case "CalledOff":
      return { state: "calledOff", calledOff: said.why };
    default:
      return onMotion(before, said);
  }
};

/** Where a meeting stands. */
export const standingOf = ({ happened }: Pick<Meeting, "happened">): MeetingStanding => {
  let standing = CALLED;
  for (const { said } of happened) standing = { ...standing, ...after(standing, said) };
  return standing;
};
