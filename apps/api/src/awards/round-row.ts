import type { AwardRoundRow } from "@huzhu/contract";
import { allocate, type Round } from "@huzhu/domain/incentives";
import { Result } from "effect";

/** A round as the list shows it. */
export const roundRowOf = (round: Round): AwardRoundRow => {
  const { id, scheme, period, from, to, budget, candidates, state } = round;
  const allocated = allocate(scheme, candidates, budget);
  const { awards, total } = Result.getOrElse(allocated, () => ({ awards: [], total: 0 }));
  const objections = "objections" in state ? state.objections : [];
  return {
    ...{ id, title: scheme.title, period, from, to, who: scheme.who, reward: scheme.reward },
    ...{ budget, candidates: candidates.length, winners: awards.length, total },
    step: state._tag,
    until: state._tag === "OnNotice" ? state.notice.until : null,
    objections: objections.filter(({ ruling }) => ruling === null).length,
  };
};
