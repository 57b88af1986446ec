import { tieKin as endpoint, NotFound, OwnKin } from "@huzhu/contract";
import { households, kinTies } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const tieKin = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  const { household } = request.params;
  const { other, tie } = request.body;
  if (other === household) return Result.fail(new OwnKin());
  for (const id of [household, other]) {
    if (!(await households.byId(tx, id))) return Result.fail(new NotFound({ what: "household" }));
  }
  if (tie === null) await kinTies.untie(tx, household, other);
  else await kinTies.tie(tx, household, other, { tie, at: now, actor });
  return Result.succeed(await kinTies.ofHousehold(tx, household));
});
