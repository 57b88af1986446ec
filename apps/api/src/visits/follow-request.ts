import { helpRequests, type Write } from "@huzhu/db";
import type { StaffId } from "@huzhu/domain/governance";
import {
  closeRequest,
  type HelpRequest,
  lookAgain,
  type OtherRequestStep,
  type RequestId,
  type Visit,
  wasVisited,
} from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";

type When = Pick<Circumstances, "now" | "actor">;
type Stepped = Result.Result<HelpRequest, OtherRequestStep>;

/** Where a request goes when its visit has come to a step; null where it stays. */
const follow = (
  request: HelpRequest,
  { state }: Visit,
  by: StaffId | null,
  { now }: When,
): { readonly what: helpRequests.Move["what"]; readonly stepped: Stepped } | null => {
  switch (state._tag) {
    case "CheckedOut":
      return { what: "visited", stepped: wasVisited(request, now) };
    case "Confirmed":
      return { what: "closed", stepped: closeRequest(request, by, now) };
    case "Missed":
    case "CalledOff":
      return by === null ? null : { what: "lookedAgain", stepped: lookAgain(request, by, now) };
    default:
      return null;
  }
};

/** Whether a request waits for this very visit. */
const waitsFor = ({ state }: HelpRequest, { id }: Visit): boolean =>
  "visit" in state && state.visit === id;

/** Takes the request along on the way of its visit; one that waits for another visit stays. */
export const followRequest = async (
  tx: Write,
  visit: Visit,
  by: StaffId | null,
  { now, actor }: When,
): Promise<void> => {
  const { cause } = visit;
  if (cause._tag !== "OfRequest") return;
  const request = await helpRequests.lock(tx, cause.request satisfies RequestId);
  if (!request || !waitsFor(request, visit)) return;
  const followed = follow(request, visit, by, { now, actor });
  if (!followed || Result.isFailure(followed.stepped)) return;
  const move = { request: followed.stepped.success, from: request.state._tag, what: followed.what };
  await helpRequests.advance(tx, move, { at: now, actor });
};
