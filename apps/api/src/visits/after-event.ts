import type { Write } from "@huzhu/db";
import type { CareEvent } from "@huzhu/domain/elders";
import { dueAfter } from "@huzhu/domain/reciprocity";
import { localDate } from "@huzhu/domain/time";
import type { Circumstances } from "../ledger/circumstances.ts";
import { planOne } from "./plan-one.ts";
import { servicesOn } from "./service-on.ts";

/**
 * A fall, a stay in hospital, a loss: whatever the catalog gives after such an event is planned for
 * today, so that somebody is there in time. Without a catalog that says so, nothing is.
 */
export const planAfterEvent = async (
  tx: Write,
  { id: event, kind, on: happened, resident: elder }: CareEvent,
  when: Pick<Circumstances, "now" | "newId" | "actor">,
): Promise<void> => {
  const on = localDate(when.now);
  for (const { service } of await servicesOn(tx, on)) {
    if (!service.onEvent?.kinds.includes(kind)) continue;
    const cause = { _tag: "OfCareEvent", event, kind, on: happened } as const;
    const dueBy = dueAfter(when.now, service.onEvent.hours);
    const wanted = { cause, elder, service: service.code, on, dueBy, helpers: [] };
    await planOne(tx, { ...wanted, part: "any" }, when);
  }
};
