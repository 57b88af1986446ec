import { twoCards as endpoint, VisitNotToday } from "@huzhu/contract";
import { journal, visits } from "@huzhu/db";
import type { ResidentId } from "@huzhu/domain/people";
import {
  checkIn,
  checkOut,
  HelperId,
  lastedMinutes,
  NOTHING_SEEN,
  type Visit,
} from "@huzhu/domain/reciprocity";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { kioskCommand } from "../mount/verb.ts";
import { walkVisit } from "../visits/walk.ts";
import { cardHolder } from "./card-holder.ts";

/** What began already comes first: whoever lays both cards again wants to go. */
const begunFirst = (a: Visit, b: Visit): number =>
  Number(b.state._tag === "CheckedIn") - Number(a.state._tag === "CheckedIn");

/** 两张卡: the helper comes, or goes; each of the two has to be there with their own card. */
export const twoCards = kioskCommand(endpoint, async ({ tx, request, now, kiosk, actor }) => {
  await journal.lock(tx);
  const first = await cardHolder(tx, request.body.first, kiosk);
  if (Result.isFailure(first)) return Result.fail(first.failure);
  const second = await cardHolder(tx, request.body.second, kiosk);
  if (Result.isFailure(second)) return Result.fail(second.failure);
  const [one, other] = [first.success.resident.id, second.success.resident.id];
  const today = localDate(now);
  const between = (elder: ResidentId, helper: ResidentId) =>
    visits.list(tx, {
      ...{ from: today, to: today, elder, helper: HelperId.make(helper) },
      steps: ["Planned", "CheckedIn"],
    });
  const both = [...(await between(one, other)), ...(await between(other, one))];
  const [visit] = both.toSorted(begunFirst);
  if (!visit) return Result.fail(new VisitNotToday());
  const mark = { at: now, evidence: { _tag: "TwoCards", kiosk: kiosk.id } } as const;
  const when = { now, actor, by: null };
  if (visit.state._tag === "Planned") {
    const came = await walkVisit(tx, visit.id, "checkedIn", when, (one) => checkIn(one, mark));
    return Result.map(came, () => ({ what: "came", minutes: null }) as const);
  }
  const went = await walkVisit(tx, visit.id, "checkedOut", when, (one) =>
    checkOut(one, { went: mark, shares: null, seen: NOTHING_SEEN }),
  );
  if (Result.isFailure(went)) {
    const { failure } = went;
    if (failure._tag === "NotFound" || failure._tag === "OtherVisitStep")
      return Result.fail(failure);
    throw new Error(`A visit that all helpers made whole was refused: ${failure._tag}`);
  }
  const { state } = went.success;
  const minutes = "went" in state ? lastedMinutes(state.came, state.went) : null;
  return Result.succeed({ what: "went", minutes });
});
