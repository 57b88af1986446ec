import { cancelRequest as endpoint } from "@huzhu/contract";
import { cancelRequest as rule } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { requestRow } from "./request-rows.ts";
import { walkRequest } from "./walk.ts";

export const cancelRequest = staffCommand(endpoint, async ({ tx, request: asked, now, actor }) => {
  const walked = await walkRequest(
    tx,
    asked.params.request,
    "cancelled",
    { now, actor },
    (request) => rule(request, asked.body.why, now),
  );
  if (Result.isFailure(walked)) return Result.fail(walked.failure);
  return Result.succeed(await requestRow(tx, walked.success));
});
