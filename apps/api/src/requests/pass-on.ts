import { passOnRequest as endpoint } from "@huzhu/contract";
import { passOn } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { requestRow } from "./request-rows.ts";
import { walkRequest } from "./walk.ts";

export const passOnRequest = staffCommand(
  endpoint,
  async ({ tx, request: asked, now, staff, actor }) => {
    const walked = await walkRequest(
      tx,
      asked.params.request,
      "passedOn",
      { now, actor },
      (request) => passOn(request, { by: staff.id, to: asked.body.to }, now),
    );
    if (Result.isFailure(walked)) return Result.fail(walked.failure);
    return Result.succeed(await requestRow(tx, walked.success));
  },
);
