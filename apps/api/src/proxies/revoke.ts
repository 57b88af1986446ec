import { revokeProxy as endpoint, NotFound } from "@huzhu/contract";
import { journal, mandates } from "@huzhu/db";
import { revokeMandate } from "@huzhu/domain/people/proxy";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { mandateRows } from "./mandate-row.ts";

export const revokeProxy = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const missing = Result.fail(new NotFound({ what: "mandate" }));
  const found = await mandates.byId(tx, request.params.mandate);
  if (!found) return missing;
  const revoked = revokeMandate(found.mandate, request.body, now);
  if (Result.isFailure(revoked)) return Result.fail(revoked.failure);
  await mandates.revoke(tx, revoked.success, actor);
  const after = await mandates.byId(tx, found.mandate.id);
  const [row] = after ? await mandateRows(tx, [after], now) : [];
  return row ? Result.succeed(row) : missing;
});
