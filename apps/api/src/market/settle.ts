import { settleComplaint as endpoint, NotFound } from "@huzhu/contract";
import { complaints, journal, providers } from "@huzhu/db";
import { settleComplaint as rule } from "@huzhu/domain/market";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const settleComplaint = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, staff } = call;
  await journal.lock(tx);
  const complaint = await complaints.byId(tx, request.params.complaint);
  const provider = complaint && (await providers.byId(tx, complaint.provider));
  if (!provider) return Result.fail(new NotFound({ what: "complaint" }));
  const settled = rule(complaint, provider, request.body, staff, now);
  if (Result.isFailure(settled)) return Result.fail(settled.failure);
  await complaints.settle(tx, settled.success, actor);
  return Result.succeed({ complaint: complaint.id });
});
