import { transfer as endpoint, NotFound } from "@huzhu/contract";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { transferViewOf } from "./transfer-view.ts";

export const seeTransfer = staffQuery(endpoint, async ({ tx, request, village }) => {
  const view = await transferViewOf(tx, request.params.transfer, village.scale);
  return view ? Result.succeed(view) : Result.fail(new NotFound({ what: "transfer" }));
});
