import { carePlans, visits, type Write } from "@huzhu/db";
import { dueVisits } from "@huzhu/domain/reciprocity";
import { addDays, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { planOne } from "./plan-one.ts";
import { AHEAD_DAYS } from "./radar.ts";

/**
 * Puts down the visits that plans ask for in the next two weeks; answers how many. An elder who has
 * left, or a service that is in no catalog any more, is left out.
 */
export const fillAhead = async (
  tx: Write,
  when: Pick<Circumstances, "now" | "newId" | "actor">,
): Promise<number> => {
  const today = localDate(when.now);
  const last = addDays(today, AHEAD_DAYS);
  const planned = await visits.list(tx, { from: today, to: last });
  let made = 0;
  for (const { plan, on } of dueVisits(await carePlans.list(tx), planned, today, last)) {
    const { id, elder, service, part, helper } = plan;
    const cause = { _tag: "OfPlan", plan: id } as const;
    const helpers = helper === null ? [] : [helper];
    const wanted = { elder, service, part, on, cause, helpers, dueBy: null };
    if (Result.isSuccess(await planOne(tx, wanted, when))) made += 1;
  }
  return made;
};
