import { NotFound } from "@huzhu/contract";
import { journal, visits, type Write } from "@huzhu/db";
import type { StaffId } from "@huzhu/domain/governance";
import type { Visit, VisitId } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { followRequest } from "./follow-request.ts";

interface When extends Pick<Circumstances, "now" | "actor"> {
  /** Who of the office took the step; null at a kiosk and by night. */
  readonly by: StaffId | null;
}

/** One step of one visit: loaded and locked, asked, written down, and its request taken along. */
export const walkVisit = async <R>(
  tx: Write,
  id: VisitId,
  what: visits.Move["what"],
  { now, actor, by }: When,
  step: (visit: Visit) => Promise<Result.Result<Visit, R>> | Result.Result<Visit, R>,
): Promise<Result.Result<Visit, R | NotFound>> => {
  await journal.lock(tx);
  const visit = await visits.lock(tx, id);
  if (!visit) return Result.fail(new NotFound({ what: "visit" }));
  const stepped = await step(visit);
  if (Result.isFailure(stepped)) return Result.fail(stepped.failure);
  const move = { visit: stepped.success, from: visit.state._tag, what };
  await visits.advance(tx, move, { at: now, actor });
  await followRequest(tx, stepped.success, by, { now, actor });
  return stepped;
};
