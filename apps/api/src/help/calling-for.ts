import type { Actor, Device, Read } from "@huzhu/db";
import type { CardNumber, ResidentId } from "@huzhu/domain/people";
import type { MandateId } from "@huzhu/domain/people/proxy";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { actingFor } from "../kiosk/acting-for.ts";

interface Calling {
  readonly resident: ResidentId;
  readonly mandate: MandateId | null;
}

interface Stood {
  readonly card: CardNumber;
  readonly mandate?: MandateId | undefined;
}

interface When {
  readonly now: Instant;
  readonly actor: Actor;
  readonly kiosk: Pick<Device, "reader">;
}

/**
 * Who is in need: the elder whom the card holder may ask for, or else the card holder; `null` where
 * nobody knows the card. A call is never refused.
 */
export const callingFor = async (
  read: Read,
  { card, mandate }: Stood,
  when: When,
): Promise<Calling | null> => {
  if (mandate !== undefined) {
    const acting = await actingFor(read, { card, mandate }, "ask", when);
    if (Result.isSuccess(acting)) return { resident: acting.success.resident.id, mandate };
  }
  const own = await actingFor(read, { card }, "ask", when);
  return Result.isSuccess(own) ? { resident: own.success.resident.id, mandate: null } : null;
};
