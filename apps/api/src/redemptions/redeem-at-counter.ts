import { CardStopped, redeemAtCounter as endpoint, NotFound } from "@huzhu/contract";
import { cards, mandates, residents } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { actedBy } from "../proxies/acted-by.ts";
import { redeemFor } from "./redeem.ts";

export const redeemAtCounter = staffCommand(
  endpoint,
  async ({ tx, request, now, world, village, actor, attempt }) => {
    const { resident, household, mandate, vouched = false } = request.body;
    if (resident !== null) {
      const known = await residents.byId(tx, resident);
      if (known?.householdId !== household) return Result.fail(new NotFound({ what: "resident" }));
    }
    const by = mandate === undefined ? null : await mandates.byId(tx, mandate);
    if (mandate !== undefined && (!by || by.mandate.elder !== resident)) {
      return Result.fail(new NotFound({ what: "mandate" }));
    }
    const names = await actedBy(tx, [mandate]);
    // A proxy brings no card of the elder's: how much they may take stands in their mandate.
    const carried = resident === null || by ? [] : await cards.currentOf(tx, resident);
    const stopped = carried.find(({ status }) => status === "frozen");
    if (stopped) return Result.fail(new CardStopped({ status: stopped.status }));
    const card = carried.find(({ status }) => status === "active");
    const { most } = village.settings.cards;
    const spending = card ? { card, most, staffed: true, vouched } : null;
    const wanted = { ...request.body, by, actedBy: names(mandate), spending };
    return redeemFor(tx, wanted, {
      now,
      newId: world.newId,
      actor: { ...actor, ...(mandate && { mandate }) },
      attempt,
      policy: village.settings.points,
    });
  },
);
