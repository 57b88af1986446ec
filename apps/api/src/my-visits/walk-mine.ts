import { type MyVisit, NotFound } from "@huzhu/contract";
import { journal, visits, type Write } from "@huzhu/db";
import type { HelperId, Visit, VisitId } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { walkVisit } from "../visits/walk.ts";
import { myVisitRows } from "./my-visit-rows.ts";

interface When extends Pick<Circumstances, "now" | "actor"> {
  readonly helper: HelperId;
}

/** One step of a visit by the phone of one who goes there; to others there is no such visit. */
export const walkMine = async <R>(
  tx: Write,
  id: VisitId,
  what: visits.Move["what"],
  { now, actor, helper }: When,
  step: (visit: Visit) => Promise<Result.Result<Visit, R>> | Result.Result<Visit, R>,
): Promise<Result.Result<MyVisit, R | NotFound>> => {
  await journal.lock(tx);
  const mine = (await visits.byId(tx, id))?.helpers.includes(helper) ?? false;
  if (!mine) return Result.fail(new NotFound({ what: "visit" }));
  const walked = await walkVisit(tx, id, what, { now, actor, by: null }, step);
  if (Result.isFailure(walked)) return Result.fail(walked.failure);
  const [row] = await myVisitRows(tx, helper, [walked.success]);
  if (!row) throw new Error("A visit has no row.");
  return Result.succeed(row);
};
