import type { StaffId } from "@huzhu/domain/governance";
import type { PersonName } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { and, eq, isNull } from "drizzle-orm";
import type { HelpCall } from "../nouns/help-call.ts";
import { helpCallOf, residentOf } from "../rows.ts";
import { type Read, type Write, within } from "../unit.ts";

/** A call with the name of the kiosk and of who called, where a card said it. */
export interface HelpCallSummary extends HelpCall {
  readonly kiosk: string;
  readonly name: PersonName | null;
}

export const insert = async (
  tx: Write,
  { id, device: deviceId, resident: residentId, kind, at, mandate: mandateId }: HelpCall,
): Promise<void> => {
  const { db, helpCall } = within(tx);
  await db
    .insert(helpCall)
    .values({ villageId: tx.village, id, deviceId, residentId, kind, at, mandateId });
};

/** Calls that nobody has answered yet, the oldest first. */
export const waiting = async (read: Read): Promise<ReadonlyArray<HelpCallSummary>> => {
  const { db, helpCall, device, resident } = within(read);
  const rows = await db
    .select({ helpCall, kiosk: device.name, resident })
    .from(helpCall)
    .innerJoin(
      device,
      and(eq(device.villageId, helpCall.villageId), eq(device.id, helpCall.deviceId)),
    )
    .leftJoin(
      resident,
      and(eq(resident.villageId, helpCall.villageId), eq(resident.id, helpCall.residentId)),
    )
    .where(and(eq(helpCall.villageId, read.village), isNull(helpCall.closedAt)))
    .orderBy(helpCall.at, helpCall.id);
  return rows.map((row) => ({
    ...helpCallOf(row.helpCall),
    kiosk: row.kiosk,
    name: row.resident && residentOf(row.resident).name,
  }));
};

/** Somebody went there; `false` where no such call waits. */
export const close = async (tx: Write, id: string, by: StaffId, at: Instant): Promise<boolean> => {
  const { db, helpCall } = within(tx);
  const rows = await db
    .update(helpCall)
    .set({ closedAt: at, closedBy: by })
    .where(and(eq(helpCall.villageId, tx.village), eq(helpCall.id, id), isNull(helpCall.closedAt)))
    .returning({ id: helpCall.id });
  return rows.length === 1;
};
