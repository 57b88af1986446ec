import { awardRounds, type Read } from "@huzhu/db";
import { OtherBody } from "@huzhu/domain/governance";
import {
  allocate,
  type Round,
  RoundElsewhere,
  RoundId,
  voteOnRound,
} from "@huzhu/domain/incentives";
import type { HouseholdId } from "@huzhu/domain/people";
import { Result } from "effect";
import type { Bringing } from "../meetings/bringing.ts";
import { namesOf } from "./names.ts";

/** The households of everybody who would win. */
const winning = async (read: Read, round: Round): Promise<ReadonlyArray<HouseholdId>> => {
  const { scheme, candidates, budget } = round;
  const allocated = allocate(scheme, candidates, budget);
  if (Result.isFailure(allocated)) return [];
  const ids = allocated.success.awards.map(({ candidate }) => candidate);
  const names = await namesOf(read, scheme.who, ids);
  return [...new Set(names.flatMap(({ household }) => household ?? []))];
};

/** A vote of the committee on a round: its winners and their kin keep out, and it goes on or down. */
export const roundBringing: Bringing = {
  concerns: async (tx, subject) => {
    const round = await awardRounds.byId(tx, RoundId.make(subject));
    return round ? winning(tx, round) : [];
  },
  carryOut: async ({ tx, now, actor }, { motion, vote, date, resolution }) => {
    const round = await awardRounds.lock(tx, RoundId.make(motion.subject ?? ""));
    if (!round) return Result.fail(new RoundElsewhere({ state: "Dropped" }));
    if (!vote) return Result.fail(new OtherBody({ body: resolution.body }));
    const voted = voteOnRound(round, { ...vote, date }, now);
    if (Result.isFailure(voted)) return Result.fail(voted.failure);
    const move = { round: voted.success, from: round.state._tag, what: "voted" } as const;
    await awardRounds.advance(tx, move, { at: now, actor });
    return Result.void;
  },
};
