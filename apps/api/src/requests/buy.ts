import { buyForRequest as endpoint, NotFound } from "@huzhu/contract";
import { helpRequests, journal, providers } from "@huzhu/db";
import { buyFor } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { placeOne } from "../market/place-one.ts";
import { staffCommand } from "../mount/verb.ts";

/** Orders the service, and the provider has the request from then on; nothing of both where one is refused. */
export const buyForRequest = staffCommand(endpoint, async (call) => {
  const { tx, request: asked, now, actor, world, staff } = call;
  await journal.lock(tx);
  const request = await helpRequests.lock(tx, asked.params.request);
  if (!request?.elder) return Result.fail(new NotFound({ what: "request" }));
  const wanted = { ...asked.body, elder: request.elder };
  const by = { now, actor, staff, newId: world.newId };
  const placed = await placeOne(tx, wanted, by);
  if (Result.isFailure(placed)) return Result.fail(placed.failure);
  const { id, service, units } = placed.success;
  const provider = await providers.byId(tx, wanted.provider);
  const from = `${provider?.name ?? ""}，${service.title}${units}${service.unit}`;
  const bought = buyFor(request, { by: staff.id, from }, now);
  if (Result.isFailure(bought)) return Result.fail(bought.failure);
  const move = { request: bought.success, from: request.state._tag, what: "passedOn" } as const;
  await helpRequests.advance(tx, move, { at: now, actor });
  return Result.succeed({ order: id });
});
