import { leaveVisit as endpoint } from "@huzhu/contract";
import { checkOut } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { helperCommand } from "../mount/verb.ts";
import { walkMine } from "./walk-mine.ts";

/** 走了: the time is the village's, and all who came stayed until now. */
export const leaveVisit = helperCommand(endpoint, async ({ tx, request, now, helper, actor }) => {
  const { seen } = request.body;
  const mark = { at: now, evidence: { _tag: "Phone" } } as const;
  return walkMine(tx, request.params.visit, "checkedOut", { now, actor, helper }, (visit) =>
    Result.mapError(checkOut(visit, { went: mark, shares: null, seen }), (refusal) => {
      if (refusal._tag === "OtherVisitStep" || refusal._tag === "WentBeforeCame") return refusal;
      throw new Error(`A visit that all helpers made whole was refused: ${refusal._tag}`);
    }),
  );
});
