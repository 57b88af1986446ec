import { kin as endpoint, NotFound } from "@huzhu/contract";
import { households, kinTies } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const listKin = staffQuery(endpoint, async ({ tx, request }) => {
  const { household } = request.params;
  return (await households.byId(tx, household))
    ? Result.succeed(await kinTies.ofHousehold(tx, household))
    : Result.fail(new NotFound({ what: "household" }));
});
