import { takeOnRequest as endpoint } from "@huzhu/contract";
import { takeOn } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { requestRow } from "./request-rows.ts";
import { walkRequest } from "./walk.ts";

export const takeOnRequest = staffCommand(
  endpoint,
  async ({ tx, request: asked, now, staff, actor }) => {
    const walked = await walkRequest(
      tx,
      asked.params.request,
      "takenOn",
      { now, actor },
      (request) => takeOn(request, staff.id, now),
    );
    if (Result.isFailure(walked)) return Result.fail(walked.failure);
    return Result.succeed(await requestRow(tx, walked.success));
  },
);
