import { raiseOccasion as endpoint } from "@huzhu/contract";
import { hamlets, journal, visits } from "@huzhu/db";
import { dueAfter, planVisit, type Visit, VisitId } from "@huzhu/domain/reciprocity";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { newSlip } from "./new-slip.ts";
import { serviceOn } from "./service-on.ts";
import { watchedElders } from "./watched.ts";

/** 天气、节日: somebody looks in at every elder of some classes within a day, in one hamlet or all. */
export const raiseOccasion = staffCommand(endpoint, async ({ tx, request, now, world, actor }) => {
  const { kind, service, hamlet, risks } = request.body;
  await journal.lock(tx);
  const on = localDate(now);
  const known = await serviceOn(tx, service, on);
  if (Result.isFailure(known)) return Result.fail(known.failure);
  const names = new Map((await hamlets.list(tx)).map(({ id, name }) => [id, name]));
  const where = hamlet && names.get(hamlet);
  const chosen = (await watchedElders(tx, on)).filter(
    (one) => risks.includes(one.risk) && (hamlet === null || one.hamlet === where),
  );
  const occasion = world.newId();
  const slips = new Set<string>();
  const planned: Array<Visit> = [];
  for (const { elder } of chosen) {
    const slip = await newSlip(tx, world.newId, slips);
    slips.add(slip);
    const visit = planVisit(
      {
        ...{ id: VisitId.make(world.newId()), elder, service, on, part: "any", slip },
        ...{ cause: { _tag: "OfOccasion", occasion, kind, on }, dueBy: dueAfter(now), helpers: [] },
      },
      now,
    );
    planned.push(Result.getOrThrow(visit));
  }
  await visits.insert(tx, planned, { at: now, actor });
  return Result.succeed({ visits: planned.length });
});
