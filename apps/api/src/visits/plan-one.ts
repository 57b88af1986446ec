import { NotFound, type ServiceUnknown } from "@huzhu/contract";
import { journal, visits, type Write } from "@huzhu/db";
import { type DayOver, planVisit, type Visit, VisitId } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { memberById } from "../elders/member.ts";
import type { Circumstances } from "../ledger/circumstances.ts";
import { newSlip } from "./new-slip.ts";
import { serviceOn } from "./service-on.ts";

type Wanted = Omit<Visit, "id" | "slip" | "state">;

/** Plans one visit: a service of the catalog, to somebody who lives here, on a day to come. */
export const planOne = async (
  tx: Write,
  wanted: Wanted,
  { now, newId, actor }: Pick<Circumstances, "now" | "newId" | "actor">,
): Promise<Result.Result<Visit, DayOver | ServiceUnknown | NotFound>> => {
  await journal.lock(tx);
  if (!(await memberById(tx, wanted.elder))) return Result.fail(new NotFound({ what: "resident" }));
  const service = await serviceOn(tx, wanted.service, wanted.on);
  if (Result.isFailure(service)) return Result.fail(service.failure);
  const id = VisitId.make(newId());
  const planned = planVisit({ ...wanted, id, slip: await newSlip(tx, newId) }, now);
  if (Result.isSuccess(planned)) await visits.insert(tx, [planned.success], { at: now, actor });
  return planned;
};
