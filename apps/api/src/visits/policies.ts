import {
  adoptVisitPolicy as adoption,
  NotFound,
  type VisitPolicies,
  visitPolicies,
} from "@huzhu/contract";
import { journal, type Read, staff as staffs, villages } from "@huzhu/db";
import {
  type AdoptedVisitPolicy,
  adoptVisitPolicy as rule,
  visitPolicyOn,
} from "@huzhu/domain/reciprocity";
import { type Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand, staffQuery } from "../mount/verb.ts";

const viewOf = async (
  read: Read,
  adopted: ReadonlyArray<AdoptedVisitPolicy>,
  now: Instant,
): Promise<VisitPolicies> => {
  const names = new Map((await staffs.list(read)).map(({ id, name }) => [id, name]));
  return {
    today: visitPolicyOn(adopted, localDate(now)),
    adopted: adopted.map((one) => ({ ...one, name: names.get(one.by) ?? "" })),
  };
};

export const seeVisitPolicies = staffQuery(visitPolicies, async ({ tx, village, now }) =>
  Result.succeed(await viewOf(tx, village.settings.visits, now)),
);

export const adoptVisitPolicy = staffCommand(adoption, async ({ tx, request, now, staff }) => {
  // Nothing is being paid by the old policy while the new one comes into force.
  await journal.lock(tx);
  const village = await villages.find(tx);
  if (!village) return Result.fail(new NotFound({ what: "page" }));
  const { settings } = village;
  const adopted = rule(settings.visits, { ...request.body, by: staff.id, at: now });
  if (Result.isFailure(adopted)) return Result.fail(adopted.failure);
  await villages.changeSettings(tx, { ...settings, visits: adopted.success });
  return Result.succeed(await viewOf(tx, adopted.success, now));
});
