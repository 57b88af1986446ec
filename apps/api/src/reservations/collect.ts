import { collectReservation as endpoint, NotFound, type Shown } from "@huzhu/contract";
import {
  batches,
  goods,
  holds,
  type KeptMandate,
  type KeptReservation,
  mandates,
  reservations,
  type Write,
} from "@huzhu/db";
import { TransferId } from "@huzhu/domain/points";
import { collect, type PickupProof, type ShownBy, shows } from "@huzhu/domain/reservations";
import { RedemptionId } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { type CardRefusal, cardHolder } from "../kiosk/card-holder.ts";
import type { Circumstances } from "../ledger/circumstances.ts";
import { lockSwept } from "../ledger/sweep-account.ts";
import { staffCommand } from "../mount/verb.ts";
import { actedBy } from "../proxies/acted-by.ts";
import { mayTake } from "../redemptions/may-take.ts";
import { writeRedemption } from "../redemptions/write.ts";
import { pickupTries } from "./tries.ts";
import { lockReservation } from "./with-reservation.ts";

/** Hands over what was reserved, in the unit in which its hold ends. */
const handOver = async (
  tx: Write,
  kept: KeptReservation,
  { by, shown }: { readonly by: KeptMandate | null; readonly shown: ShownBy },
  circumstances: Circumstances,
) => {
  const { now, newId, attempt, policy } = circumstances;
  const { id, household, resident, card, points, lines, mandate: reservedBy } = kept.reservation;
  const sides = await lockSwept(tx, household, "store", { most: null }, circumstances);
  if (!sides) return Result.fail(new NotFound({ what: "household" }));
  const shelf = await goods.lock(
    tx,
    lines.map(({ good }) => good),
  );
  const facts = {
    ...{ id: RedemptionId.make(newId()), transfer: TransferId.make(newId()), kept },
    ...{ books: sides.books, holder: sides.holder, store: sides.own, matching: policy.matching },
    goods: await batches.fresh(tx, shelf, localDate(now), { own: id }),
  };
  const collected = collect(facts, now);
  if (Result.isFailure(collected)) return Result.fail(collected.failure);
  // What they reserved themselves was counted on the day on which they did.
  const may = by && by.mandate.id !== reservedBy ? await mayTake(tx, by, points, now) : Result.void;
  if (Result.isFailure(may)) return Result.fail(may.failure);
  const mandate = by?.mandate.id;
  const actor = { ...circumstances.actor, ...(mandate && { mandate }) };
  const names = await actedBy(tx, [mandate]);
  const { redemption, hold } = collected.success;
  const taking = { household, resident, actor, attempt, actedBy: names(mandate) };
  const sees = by?.mandate.scope.see ?? true;
  const receipt = await writeRedemption(tx, redemption, {
    ...taking,
    sees,
    card: by ? null : card,
  });
  await holds.end(tx, hold, actor);
  await reservations.say(tx, id, { _tag: "HandedOver", shown }, { actor, at: now });
  return Result.succeed(receipt);
};

/** What somebody shows, as the rule asks for it. */
const proofOf = async (
  tx: Write,
  shown: Shown,
  by: KeptMandate | null,
): Promise<Result.Result<PickupProof, CardRefusal | NotFound>> => {
  if (shown._tag === "Code") {
    return Result.succeed({ _tag: "OnCode", code: shown.code });
  }
  if (shown._tag === "Card") {
    return Result.map(
      await cardHolder(tx, shown.card, { reader: null }),
      ({ household }): PickupProof => ({ _tag: "OnCard", household: household.id }),
    );
  }
  if (!by) return Result.fail(new NotFound({ what: "mandate" }));
  return Result.succeed({ _tag: "OnMandate", elder: by.mandate.elder });
};

export const collectReservation = staffCommand(endpoint, async (call) => {
  const { tx, request, now, world, village, actor, staff, attempt } = call;
  const found = await lockReservation(tx, request.params.reservation);
  if (Result.isFailure(found)) return Result.fail(found.failure);
  const { kept } = found.success;
  const tries = pickupTries(world, staff, now);
  const { shown } = request.body;
  if (shown._tag === "Code") {
    const waits = tries.begin();
    if (Result.isFailure(waits)) return Result.fail(waits.failure);
  }
  const by = shown._tag === "Proxy" ? await mandates.byId(tx, shown.mandate) : null;
  const proof = await proofOf(tx, shown, by);
  if (Result.isFailure(proof)) return Result.fail(proof.failure);
  const theirs = shows(kept.reservation, proof.success);
  if (Result.isFailure(theirs)) return Result.fail(theirs.failure);
  if (shown._tag === "Code") tries.succeeded();
  const { newId } = world;
  const policy = village.settings.points;
  const circumstances = { now, newId, actor, attempt, policy };
  return handOver(tx, kept, { by, shown: theirs.success }, circumstances);
});
