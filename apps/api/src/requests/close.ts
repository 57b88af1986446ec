import { closeRequest as endpoint } from "@huzhu/contract";
import { closeRequest as rule } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { requestRow } from "./request-rows.ts";
import { walkRequest } from "./walk.ts";

export const closeRequest = staffCommand(
  endpoint,
  async ({ tx, request: asked, now, staff, actor }) => {
    const walked = await walkRequest(
      tx,
      asked.params.request,
      "closed",
      { now, actor },
      (request) => rule(request, staff.id, now),
    );
    if (Result.isFailure(walked)) return Result.fail(walked.failure);
    return Result.succeed(await requestRow(tx, walked.success));
  },
);
