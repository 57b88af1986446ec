import { CardStopped, NotFound } from "@huzhu/contract";
import {
  cards,
  type KeptMandate,
  mandates,
  type Read,
  residents,
  type VillageProfile,
} from "@huzhu/db";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import type { MandateId } from "@huzhu/domain/people/proxy";
import { Result } from "effect";
import type { Spending } from "../cards/spending.ts";

/** Who came to the counter, as it was entered there. */
interface Came {
  readonly household: HouseholdId;
  readonly resident: ResidentId | null;
  readonly mandate?: MandateId;
  readonly vouched?: boolean;
}

interface Standing {
  readonly by: KeptMandate | null;
  readonly spending: Spending | null;
}

/** By which mandate somebody came to the counter, and with which card; refused where it is stopped. */
export const atCounter = async (
  tx: Read,
  { household, resident, mandate, vouched = false }: Came,
  village: VillageProfile,
): Promise<Result.Result<Standing, NotFound | CardStopped>> => {
  if (resident !== null) {
    const known = await residents.byId(tx, resident);
    if (known?.householdId !== household) return Result.fail(new NotFound({ what: "resident" }));
  }
  const by = mandate === undefined ? null : await mandates.byId(tx, mandate);
  if (mandate !== undefined && (!by || by.mandate.elder !== resident)) {
    return Result.fail(new NotFound({ what: "mandate" }));
  }
  // A proxy brings no card of the elder's: how much they may take stands in their mandate.
  const carried = resident === null || by ? [] : await cards.currentOf(tx, resident);
  const stopped = carried.find(({ status }) => status === "frozen");
  if (stopped) return Result.fail(new CardStopped({ status: stopped.status }));
  const card = carried.find(({ status }) => status === "active");
  const { most } = village.settings.cards;
  const spending = card ? { card, most, staffed: true, vouched } : null;
  return Result.succeed({ by, spending });
};
