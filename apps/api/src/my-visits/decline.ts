import { declineVisit as endpoint } from "@huzhu/contract";
import { declineVisit as rule } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { helperCommand } from "../mount/verb.ts";
import { walkMine } from "./walk-mine.ts";

export const declineVisit = helperCommand(endpoint, async ({ tx, request, now, helper, actor }) => {
  const { visit } = request.params;
  const declined = await walkMine(tx, visit, "declined", { now, actor, helper }, (one) =>
    rule(one, helper),
  );
  return Result.map(declined, () => ({}));
});
