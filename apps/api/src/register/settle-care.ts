import { carePlans, helpRequests, visits, type Write } from "@huzhu/db";
import type { StaffId } from "@huzhu/domain/governance";
import type { ResidentId } from "@huzhu/domain/people";
import { assignHelpers, callOffVisit, cancelRequest } from "@huzhu/domain/reciprocity";
import { HelperId } from "@huzhu/domain/reciprocity/helper";
import { addDays, type CalendarDate, type Instant, localDate } from "@huzhu/domain/time";
import type { Circumstances } from "../ledger/circumstances.ts";
import { walkRequest } from "../requests/walk.ts";
import { walkVisit } from "../visits/walk.ts";

const WHY = "人不在村里了";

interface When extends Pick<Circumstances, "now" | "actor"> {
  readonly now: Instant;
  readonly by: StaffId;
}

/** Nobody is sent to an elder who is no more, and what they asked for is not wanted any more. */
const settleElder = async (tx: Write, id: ResidentId, when: When): Promise<void> => {
  const { now } = when;
  for (const request of await helpRequests.open(tx)) {
    if (request.elder !== id) continue;
    await walkRequest(tx, request.id, "cancelled", when, (one) => cancelRequest(one, WHY, now));
  }
  for (const visit of await visits.list(tx, { elder: id, steps: ["Planned"] })) {
    await walkVisit(tx, visit.id, "calledOff", when, (one) => callOffVisit(one, WHY, now));
  }
};

/** Somebody else is looked for in the place of a helper who is no more. */
const settleHelper = async (tx: Write, id: HelperId, when: When): Promise<void> => {
  for (const visit of await visits.list(tx, { helper: id, steps: ["Planned"] })) {
    await walkVisit(tx, visit.id, "assigned", when, (one) =>
      assignHelpers(
        one,
        one.helpers.filter((helper) => helper !== id),
      ),
    );
  }
};

const settlePlans = async (
  tx: Write,
  departed: ReadonlySet<string>,
  yesterday: CalendarDate,
): Promise<void> => {
  for (const plan of await carePlans.list(tx)) {
    if (departed.has(plan.elder) && (plan.until === null || plan.until > yesterday)) {
      await carePlans.save(tx, { ...plan, until: yesterday });
    } else if (plan.helper !== null && departed.has(plan.helper)) {
      await carePlans.save(tx, { ...plan, helper: null });
    }
  }
};

/** What becomes of requests, visits and plans, and of pairs of helper and elder, when people are no more. */
export const settleCare = async (
  tx: Write,
  departed: ReadonlyArray<ResidentId>,
  when: When,
): Promise<void> => {
  if (departed.length === 0) return;
  for (const id of departed) {
    await settleElder(tx, id, when);
    await settleHelper(tx, HelperId.make(id), when);
  }
  await settlePlans(tx, new Set<string>(departed), addDays(localDate(when.now), -1));
};
