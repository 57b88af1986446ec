import { helpRequest as endpoint, NotFound } from "@huzhu/contract";
import { helpRequests, type RequestEvent, visits } from "@huzhu/db";
import { supportLadder } from "@huzhu/domain/reciprocity";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { visitRows } from "../visits/visit-rows.ts";
import { ladderFacts } from "./ladder-facts.ts";
import { offersOf } from "./offers.ts";
import { requestRow } from "./request-rows.ts";

/** What was said with a step. */
const said = ({ what, request }: RequestEvent): string => {
  if (request === null) return "";
  const { state, passed } = request;
  if (what === "passedRung") return passed.at(-1)?.note ?? "";
  if (state._tag === "Cancelled") return state.why;
  return state._tag === "PassedOn" ? state.to : "";
};

export const seeRequest = staffQuery(endpoint, async ({ tx, request: asked, now }) => {
  const request = await helpRequests.byId(tx, asked.params.request);
  if (!request) return Result.fail(new NotFound({ what: "request" }));
  const today = localDate(now);
  const offers = await offersOf(tx, request, today);
  const events = await helpRequests.eventsOf(tx, request.id);
  return Result.succeed({
    request: await requestRow(tx, request),
    ladder: supportLadder(await ladderFacts(tx, request, offers, today)),
    offers,
    visits: await visitRows(tx, await visits.ofRequest(tx, request.id)),
    history: events.map((event) => ({
      ...{ what: event.what, at: event.at, by: event.actor.name },
      says: said(event),
    })),
  });
});
