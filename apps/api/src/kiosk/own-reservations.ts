import {
  askForDeliveryAtKiosk as asking,
  giveBackAtKiosk as givingBack,
  NotFound,
  ownReservationsAtKiosk as owning,
  type ReservationSlip,
} from "@huzhu/contract";
import { type Read, reservations, type VillageProfile } from "@huzhu/db";
import { isElder } from "@huzhu/domain/people";
import { askDelivery, type ReservationId } from "@huzhu/domain/reservations";
import { type Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { kioskCommand, kioskQuery } from "../mount/verb.ts";
import { freeReservation } from "../reservations/free.ts";
import { keptFor, slipView } from "../reservations/slip-view.ts";
import { lockReservation } from "../reservations/with-reservation.ts";
import { type Acting, actingFor } from "./acting-for.ts";

/** What waits for whoever stands there; a proxy sees what is the elder's alone. */
const ownOf = async (read: Read, { household, resident, by }: Acting, now: Instant) => {
  const all = await reservations.waitingOf(read, household.id, localDate(now));
  return by ? all.filter(({ reservation }) => reservation.resident === resident.id) : all;
};

const slips = async (
  read: Read,
  acting: Acting,
  seen: { readonly village: VillageProfile; readonly now: Instant },
): Promise<ReadonlyArray<ReservationSlip>> =>
  Promise.all((await ownOf(read, acting, seen.now)).map((one) => slipView(read, one, seen)));

const isOwn = async (read: Read, acting: Acting, id: ReservationId, now: Instant) =>
  (await ownOf(read, acting, now)).some(({ reservation }) => reservation.id === id);

export const ownReservationsAtKiosk = kioskQuery(
  owning,
  async ({ tx, request, now, village, kiosk }) => {
    const actor = { kind: "kiosk", id: kiosk.id, name: kiosk.name } as const;
    const acting = await actingFor(tx, request.body, "spend", { now, actor, kiosk });
    if (Result.isFailure(acting)) return Result.fail(acting.failure);
    return Result.succeed(await slips(tx, acting.success, { village, now }));
  },
);

export const giveBackAtKiosk = kioskCommand(
  givingBack,
  async ({ tx, request, now, village, actor: machine, kiosk }) => {
    const acting = await actingFor(tx, request.body, "spend", { now, actor: machine, kiosk });
    if (Result.isFailure(acting)) return Result.fail(acting.failure);
    const found = await lockReservation(tx, request.params.reservation);
    if (Result.isFailure(found)) return Result.fail(found.failure);
    const { kept } = found.success;
    if (!(await isOwn(tx, acting.success, kept.reservation.id, now))) {
      return Result.fail(new NotFound({ what: "reservation" }));
    }
    const { actor } = acting.success;
    const freed = await freeReservation(tx, kept, { because: "unwanted", actor, now });
    if (Result.isFailure(freed)) return Result.fail(freed.failure);
    return Result.succeed(await slips(tx, acting.success, { village, now }));
  },
);

export const askForDeliveryAtKiosk = kioskCommand(
  asking,
  async ({ tx, request, now, village, actor: machine, kiosk }) => {
    const acting = await actingFor(tx, request.body, "spend", { now, actor: machine, kiosk });
    if (Result.isFailure(acting)) return Result.fail(acting.failure);
    const found = await lockReservation(tx, request.params.reservation);
    if (Result.isFailure(found)) return Result.fail(found.failure);
    const { reservation, said } = found.success.kept;
    if (!(await isOwn(tx, acting.success, reservation.id, now))) {
      return Result.fail(new NotFound({ what: "reservation" }));
    }
    const person = await keptFor(tx, reservation);
    const elder = person !== null && isElder(person, localDate(now));
    const policy = village.settings.reservations;
    const asked = askDelivery(found.success, { policy, elder }, now);
    if (Result.isFailure(asked)) return Result.fail(asked.failure);
    const { actor } = acting.success;
    await reservations.say(tx, reservation.id, asked.success, { actor, at: now });
    const after = [...said, { said: asked.success, at: now, actor }];
    return Result.succeed(await slipView(tx, { reservation, said: after }, { village, now }));
  },
);
