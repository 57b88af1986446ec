import { writeRemark as endpoint } from "@huzhu/contract";
import { journal, supervision } from "@huzhu/db";
import { RemarkId, remark } from "@huzhu/domain/governance";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const writeRemark = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, staff, world } = call;
  await journal.lock(tx);
  const id = RemarkId.make(world.newId());
  const writing = { by: staff.id, on: localDate(now), at: now };
  const written = remark({ ...request.body, id }, writing);
  if (Result.isFailure(written)) return Result.fail(written.failure);
  await supervision.recordRemark(tx, written.success, { at: now, actor });
  return Result.succeed({ remark: id });
});
