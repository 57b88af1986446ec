import { passRequestRung as endpoint } from "@huzhu/contract";
import { passRung } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { requestRow } from "./request-rows.ts";
import { walkRequest } from "./walk.ts";

export const passRequestRung = staffCommand(
  endpoint,
  async ({ tx, request: asked, now, actor }) => {
    const walked = await walkRequest(
      tx,
      asked.params.request,
      "passedRung",
      { now, actor },
      (request) => passRung(request, { ...asked.body, at: now }),
    );
    if (Result.isFailure(walked)) return Result.fail(walked.failure);
    return Result.succeed(await requestRow(tx, walked.success));
  },
);
