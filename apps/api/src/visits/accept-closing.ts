import { acceptRadar as endpoint, NotFound } from "@huzhu/contract";
import { helpers, journal } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { planOne } from "./plan-one.ts";

/** All of it or nothing: the first visit that cannot be planned refuses the rest. */
export const acceptClosing = staffCommand(endpoint, async ({ tx, request, now, world, actor }) => {
  await journal.lock(tx);
  const { service, visits } = request.body;
  const known = new Set((await helpers.list(tx)).map(({ id }) => id));
  for (const { elder, helper, slot, days } of visits) {
    if (!known.has(helper)) return Result.fail(new NotFound({ what: "helper" }));
    const cause = { _tag: "OfRadar", days } as const;
    const wanted = { elder, service, cause, dueBy: null, ...slot, helpers: [helper] };
    const planned = await planOne(tx, wanted, { now, newId: world.newId, actor });
    if (Result.isFailure(planned)) return Result.fail(planned.failure);
  }
  return Result.succeed({ visits: visits.length });
});
