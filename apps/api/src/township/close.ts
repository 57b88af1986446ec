import { closeRemark as endpoint, NotFound } from "@huzhu/contract";
import { journal, supervision } from "@huzhu/db";
import { closeRemark as close } from "@huzhu/domain/governance";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const closeRemark = staffCommand(endpoint, async ({ tx, request, now, actor, staff }) => {
  await journal.lock(tx);
  const remark = await supervision.remarkById(tx, request.params.remark);
  if (!remark) return Result.fail(new NotFound({ what: "remark" }));
  const closed = close(remark, { by: staff.id, on: localDate(now), at: now });
  if (Result.isFailure(closed)) return Result.fail(closed.failure);
  await supervision.recordRemark(tx, closed.success, { at: now, actor });
  return Result.succeed({ remark: remark.id });
});
