import { DEEDS_AT_ONCE, countedDeeds as endpoint } from "@huzhu/contract";
import { claims } from "@huzhu/db";
import { ClaimId } from "@huzhu/domain/claims";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

/** Where an answer ended, as a text that somebody hands back. */
const placeOf = ({ eventDate, recordedAt, id }: claims.DeedPlace): string =>
  `${eventDate} ${recordedAt} ${id}`;

const placeIn = (text: string): claims.DeedPlace => {
  const [eventDate = "", recordedAt = "", id = ""] = text.split(" ");
  return {
    eventDate: CalendarDate.make(eventDate),
    recordedAt: Instant.make(Number(recordedAt)),
    id: ClaimId.make(id),
  };
};

export const countedDeeds = staffQuery(endpoint, async ({ tx, request }) => {
  const { after } = request.query;
  const place = after === undefined ? null : placeIn(after);
  const { deeds, next } = await claims.deeds(tx, place, DEEDS_AT_ONCE);
  const total = place ? null : await claims.deedCount(tx);
  return Result.succeed({ deeds, total, next: next && placeOf(next) });
});
