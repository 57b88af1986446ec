import { answerRemark as endpoint, NotFound } from "@huzhu/contract";
import { journal, supervision } from "@huzhu/db";
import { answerRemark as answer } from "@huzhu/domain/governance";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const answerRemark = staffCommand(endpoint, async ({ tx, request, now, actor, staff }) => {
  await journal.lock(tx);
  const remark = await supervision.remarkById(tx, request.params.remark);
  if (!remark) return Result.fail(new NotFound({ what: "remark" }));
  const writing = { by: staff.id, on: localDate(now), at: now };
  const answered = answer(remark, request.body.words, writing);
  if (Result.isFailure(answered)) return Result.fail(answered.failure);
  await supervision.recordRemark(tx, answered.success, { at: now, actor });
  return Result.succeed({ remark: remark.id });
});
