import { kioskBoard as endpoint } from "@huzhu/contract";
import { rulebooks } from "@huzhu/db";
import { maskName, PersonName } from "@huzhu/domain/people";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { hangingOn } from "../claims/board.ts";
import { ruleOf } from "../claims/rule-of.ts";
import { kioskQuery } from "../mount/verb.ts";
import { countedBy } from "./own-claim.ts";

/** 公示栏 on a public screen: no full name, and nothing of why (law I17). */
export const seeBoard = kioskQuery(endpoint, async ({ tx, now }) => {
  const today = localDate(now);
  const versions = await rulebooks.versions(tx);
  const rows = await hangingOn(tx, today, versions);
  const lines = rows.flatMap(({ claim, points }) => {
    const { state } = claim;
    if (state._tag !== "OnNotice" && state._tag !== "Halted") return [];
    const { id, hamlet, householdNumber, ruleTitle, quantity, unit, eventDate } = claim;
    const name = claim.residentName ?? claim.head;
    return [
      {
        ...{ claim: id, hamlet, householdNumber, ruleTitle, quantity, unit, eventDate, points },
        maskedName: name === null ? "" : maskName(PersonName.make(name)),
        ...countedBy(ruleOf(claim, versions)),
        until: state.notice.until,
        halted: state._tag === "Halted",
      },
    ];
  });
  return Result.succeed({ today, lines });
});
