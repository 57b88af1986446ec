import { findPeople as endpoint, type FoundRow } from "@huzhu/contract";
import { type Found, finder } from "@huzhu/db";
import { inOrder, readSought } from "@huzhu/domain/people";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { residentRowOf } from "./resident-row.ts";

/** How many people, and how many households: more is narrowed by typing on. */
const MOST = 8;

const rowOf = (found: Found, today: CalendarDate): FoundRow => {
  const { by, closeness } = found;
  const fit = { by, closeness };
  if (found.kind === "person") {
    const { cardStatus, departure } = found;
    return { _tag: "Person", ...fit, ...residentRowOf(found, today), cardStatus, departure };
  }
  if (found.kind === "household") {
    const { id, number, hamlet, head } = found;
    return { _tag: "Household", ...fit, id, number, hamlet, head };
  }
  const { id, name, households } = found;
  return { _tag: "Hamlet", ...fit, id, name, households };
};

export const findPeople = staffQuery(endpoint, async ({ tx, request, now, village }) => {
  const sought = readSought(request.query.text, village.settings.cards.reader);
  const found = await finder.find(tx, { sought, most: MOST });
  const today = localDate(now);
  return Result.succeed(inOrder(found, MOST).map((one) => rowOf(one, today)));
});
