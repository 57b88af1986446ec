import { agreeRequest as endpoint, NotFound } from "@huzhu/contract";
import { helpRequests, journal } from "@huzhu/db";
import { agreeVisit } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { planOne } from "../visits/plan-one.ts";

/** Plans the visit, and the request waits for it; nothing of both where one is refused. */
export const agreeRequest = staffCommand(
  endpoint,
  async ({ tx, request: asked, now, world, actor }) => {
    await journal.lock(tx);
    const request = await helpRequests.lock(tx, asked.params.request);
    if (!request?.elder) return Result.fail(new NotFound({ what: "request" }));
    const cause = { _tag: "OfRequest", request: request.id } as const;
    const wanted = { ...asked.body, cause, elder: request.elder, dueBy: null };
    const planned = await planOne(tx, wanted, { now, newId: world.newId, actor });
    if (Result.isFailure(planned)) return Result.fail(planned.failure);
    const agreed = agreeVisit(request, planned.success.id);
    if (Result.isFailure(agreed)) return Result.fail(agreed.failure);
    const move = { request: agreed.success, from: request.state._tag, what: "agreed" } as const;
    await helpRequests.advance(tx, move, { at: now, actor });
    return Result.succeed({ visit: planned.success.id });
  },
);
