import { acceptWeek as endpoint, NotFound } from "@huzhu/contract";
import { helpers, journal, visits } from "@huzhu/db";
import { assignHelpers } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

/** All of it or nothing: the first visit that cannot be given refuses the rest. */
export const acceptWeek = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const known = new Set((await helpers.list(tx)).map(({ id }) => id));
  const given = request.body.given.toSorted((a, b) => (a.visit < b.visit ? -1 : 1));
  for (const { visit: id, helper, part } of given) {
    if (!known.has(helper)) return Result.fail(new NotFound({ what: "helper" }));
    const visit = await visits.lock(tx, id);
    if (!visit) return Result.fail(new NotFound({ what: "visit" }));
    const assigned = assignHelpers(visit, [helper]);
    if (Result.isFailure(assigned)) return Result.fail(assigned.failure);
    const move = { visit: { ...assigned.success, part }, from: visit.state._tag };
    await visits.advance(tx, { ...move, what: "assigned" }, { at: now, actor });
  }
  return Result.succeed({ visits: given.length });
});
