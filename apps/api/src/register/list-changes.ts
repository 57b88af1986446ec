import { householdChanges as endpoint, NotFound } from "@huzhu/contract";
import { changes, households } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { actRowsOf } from "./act-rows.ts";

const MOST = 100;

export const listHouseholdChanges = staffQuery(endpoint, async ({ tx, request }) => {
  const { household } = request.params;
  if (!(await households.byId(tx, household))) {
    return Result.fail(new NotFound({ what: "household" }));
  }
  return Result.succeed(await actRowsOf(tx, await changes.ofHousehold(tx, household, MOST)));
});
