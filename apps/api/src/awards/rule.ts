import { ruleOnAward as endpoint } from "@huzhu/contract";
import type { Read } from "@huzhu/db";
import { type Candidate, type Round, ruleOnObjection } from "@huzhu/domain/incentives";
import { staffCommand } from "../mount/verb.ts";
import { countedFor } from "./counted.ts";
import { hangingOf } from "./hanging.ts";
import { ownAmong } from "./own.ts";
import { walk } from "./walk.ts";

type Said = Pick<Candidate, "judgements" | "vetoes">;

/** A candidate as the books have it today; whoever did nothing that still stands did nothing. */
const recounted = async (
  read: Read,
  round: Round,
  id: Candidate["id"],
  said: Said,
): Promise<Candidate> => {
  const now = (await countedFor(read, round)).find((one) => one.id === id);
  return { ...(now ?? { id, deeds: {} }), ...said };
};

export const ruleOnAward = staffCommand(endpoint, (call) => {
  const { tx, request, village, staff, now } = call;
  const { objection } = request.params;
  const { why, righted: said } = request.body;
  return walk(tx, request.params.round, "ruled", call, async (round) => {
    const { state } = round;
    const objections = state._tag === "OnNotice" ? state.objections : [];
    const about = objections.find(({ id }) => id === objection)?.candidate;
    const own = about === undefined ? new Set() : await ownAmong(tx, round, [about], staff);
    const righted = said && about ? await recounted(tx, round, about, said) : null;
    const by = { id: staff.id, concerned: own.size > 0 };
    const decision = { objection, why, righted };
    return ruleOnObjection(round, decision, by, hangingOf(round, village.settings), now);
  });
});
