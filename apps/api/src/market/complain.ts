import { complain as endpoint, NotFound } from "@huzhu/contract";
import { complaints, journal, providers, serviceOrders } from "@huzhu/db";
import { ComplaintId } from "@huzhu/domain/market";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const complain = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, world, staff } = call;
  await journal.lock(tx);
  const { complaint: draft } = request.body;
  if (!(await providers.byId(tx, draft.provider))) {
    return Result.fail(new NotFound({ what: "provider" }));
  }
  const order = draft.order && (await serviceOrders.byId(tx, draft.order));
  if (draft.order !== null && order?.provider !== draft.provider) {
    return Result.fail(new NotFound({ what: "order" }));
  }
  const id = ComplaintId.make(world.newId());
  const complaint = { ...draft, id, takenBy: staff.id, at: now, end: null };
  await complaints.record(tx, complaint, actor);
  return Result.succeed({ complaint: id });
});
