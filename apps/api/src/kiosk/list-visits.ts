import { visitsAtKiosk as endpoint, type KioskVisit } from "@huzhu/contract";
import { residents, visits } from "@huzhu/db";
import { maskName, ResidentId } from "@huzhu/domain/people";
import { disputeVisit, type Visit } from "@huzhu/domain/reciprocity";
import { addDays, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { actorOf } from "../mount/actor.ts";
import { kioskQuery } from "../mount/verb.ts";
import { visitPolicies } from "../visits/policy-on.ts";
import { actingFor } from "./acting-for.ts";

/** Somebody from outside, whose name the register does not have. */
const GUEST = "外来的人";

/** What waits for the elder's word is shown for as long as it waits; the rest for a week each way. */
const WEEK = 7;
const MOST = 8;

const WAITING: ReadonlySet<string> = new Set(["Planned", "CheckedIn", "CheckedOut", "Confirmed"]);

export const listVisitsAtKiosk = kioskQuery(
  endpoint,
  async ({ tx, request, now, village, kiosk }) => {
    const actor = actorOf({ village, kiosk });
    const acting = await actingFor(tx, request.body, "see", { now, actor, kiosk });
    if (Result.isFailure(acting)) return Result.fail(acting.failure);
    const today = localDate(now);
    const own = await visits.list(tx, {
      elder: acting.success.resident.id,
      from: addDays(today, -WEEK),
      to: addDays(today, WEEK),
    });
    const shown = own.filter(({ state }) => WAITING.has(state._tag)).slice(0, MOST);
    const helpers = await residents.byIds(
      tx,
      shown.flatMap((visit) => visit.helpers.map((id) => ResidentId.make(id))),
    );
    const policyOf = await visitPolicies(tx);
    const mayDispute = (visit: Visit): boolean =>
      Result.isSuccess(
        disputeVisit(visit, { by: { _tag: "OfElder" }, says: "-" }, policyOf(visit), now),
      );
    return Result.succeed(
      shown.map(
        (visit): KioskVisit => ({
          visit: visit.id,
          on: visit.on,
          part: visit.part,
          helpers: visit.helpers.map((id) => {
            const known = helpers.get(ResidentId.make(id));
            return known ? maskName(known.name) : GUEST;
          }),
          step: visit.state._tag,
          mayConfirm: visit.state._tag === "CheckedOut",
          mayDispute: mayDispute(visit),
        }),
      ),
    );
  },
);
