import { NotFound } from "@huzhu/contract";
import {
  type Actor,
  type cards,
  type Device,
  households,
  type KeptMandate,
  mandates,
  type Read,
} from "@huzhu/db";
import type { CardNumber, Household, Resident } from "@huzhu/domain/people";
import { type ActForRefusal, actFor, type MandateId, type Need } from "@huzhu/domain/people/proxy";
import { type Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { type CardRefusal, cardHolder } from "./card-holder.ts";

/** Whoever stands at a kiosk: whose card it is, and by which mandate they act for somebody else. */
export interface Stood {
  readonly card: CardNumber;
  readonly mandate?: MandateId;
}

/** For whom something is done at a kiosk, and who did it as every record says it. */
export interface Acting {
  readonly resident: Resident;
  readonly household: Household;
  readonly actor: Actor;
  /** The card holder, who is somebody else where there is a mandate. */
  readonly holder: cards.CardHolder;
  readonly by: KeptMandate | null;
}

export type ActingRefusal = CardRefusal | NotFound | ActForRefusal;

interface When {
  readonly now: Instant;
  readonly actor: Actor;
  /** Where they stand: its reader says what a card means there. */
  readonly kiosk: Pick<Device, "reader">;
}

/** Who may do what at a kiosk: a card holder for themselves, and a proxy what the elder agreed to. */
export const actingFor = async (
  read: Read,
  { card, mandate }: Stood,
  need: Need,
  { now, actor, kiosk }: When,
): Promise<Result.Result<Acting, ActingRefusal>> => {
  const found = await cardHolder(read, card, kiosk);
  if (Result.isFailure(found)) return Result.fail(found.failure);
  const holder = found.success;
  if (mandate === undefined) return Result.succeed({ ...holder, actor, holder, by: null });
  const by = await mandates.byId(read, mandate);
  const missing = Result.fail(new NotFound({ what: "mandate" }));
  if (by?.delegate?.id !== holder.resident.id) return missing;
  const may = actFor(by, need, localDate(now));
  if (Result.isFailure(may)) return Result.fail(may.failure);
  const household = await households.byId(read, by.elder.householdId);
  if (!household) return missing;
  return Result.succeed({
    resident: by.elder,
    household,
    actor: { ...actor, mandate },
    holder,
    by,
  });
};
