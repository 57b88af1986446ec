import { Result } from "effect";
import type { Staff } from "../../governance/staff.ts";
import type { Fen } from "../../money/fen.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import { type AllocateRefusal, allocate } from "../allocate.ts";
import type { CandidateId } from "../ids.ts";
import { type AwardGoods, GoodsNotChosen } from "./award-goods.ts";
import type { Round } from "./round.ts";
import { ObjectionsOpen, RoundElsewhere, StillOnNotice } from "./round-refusal.ts";

/** The result is final once it has hung its days and every objection is decided. */
export const finishRound = (
  round: Round,
  now: Instant,
): Result.Result<Round, RoundElsewhere | StillOnNotice | ObjectionsOpen> => {
  const { state } = round;
  if (state._tag !== "OnNotice") return Result.fail(new RoundElsewhere({ state: state._tag }));
  const { until } = state.notice;
  if (localDate(now) <= until) return Result.fail(new StillOnNotice({ until }));
  const open = state.objections.filter(({ ruling }) => ruling === null).length;
  if (open > 0) return Result.fail(new ObjectionsOpen({ open }));
  return Result.succeed({ ...round, state: { ...state, _tag: "Final", finalAt: now } });
};

/** One line of the payment list, with room for a signature. */
export interface AwardPayment {
  readonly candidate: CandidateId;
  readonly amount: Fen;
}

/** Whom a round pays how much; nobody with nothing. */
export const paymentsOf = ({
  scheme,
  candidates,
  budget,
}: Round): Result.Result<ReadonlyArray<AwardPayment>, AllocateRefusal> =>
  Result.map(allocate(scheme, candidates, budget), ({ awards }) =>
    awards
      .filter(({ amount }) => amount > 0)
      .map(({ candidate, amount }) => ({ candidate, amount })),
  );

/** Writes down that everybody on the list was paid, and in which goods where it is goods; once. */
export const payRound = (
  round: Round,
  goods: AwardGoods | null,
  by: Pick<Staff, "id">,
  now: Instant,
): Result.Result<Round, RoundElsewhere | GoodsNotChosen> => {
  const { state, scheme } = round;
  if (state._tag !== "Final") return Result.fail(new RoundElsewhere({ state: state._tag }));
  if (scheme.reward === "goods" && goods === null) return Result.fail(new GoodsNotChosen());
  const handed = scheme.reward === "goods" && goods ? { goods } : {};
  const paid = { paidAt: now, paidBy: by.id, ...handed };
  return Result.succeed({ ...round, state: { ...state, _tag: "Paid", ...paid } });
};
