import { seal as endpoint, NotFound } from "@huzhu/contract";
import { seals } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { sealViewOf } from "./seal-row.ts";

export const seeSeal = staffQuery(endpoint, async ({ tx, request, village }) => {
  const seal = await seals.byNumber(tx, request.params.number);
  return seal
    ? Result.succeed(sealViewOf(seal, village))
    : Result.fail(new NotFound({ what: "seal" }));
});
