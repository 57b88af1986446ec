import type { ReservationSlip } from "@huzhu/contract";
import {
  households,
  type KeptReservation,
  type Read,
  residents,
  type VillageProfile,
} from "@huzhu/db";
import { isElder, type Resident } from "@huzhu/domain/people";
import { deliveryOf, type Reservation } from "@huzhu/domain/reservations";
import { type Instant, localDate } from "@huzhu/domain/time";

/** For whom something is kept: who reserved it, or the head of the household. */
export const keptFor = async (
  read: Read,
  { household, resident }: Pick<Reservation, "household" | "resident">,
): Promise<Resident | null> => {
  const id = resident ?? (await households.byId(read, household))?.head ?? null;
  return id && residents.byId(read, id);
};

interface Seen {
  readonly village: VillageProfile;
  readonly now: Instant;
}

/** Whether it may be brought to the door: the village does so, and it is an elder's. */
export const isDeliverable = (person: Resident | null, { village, now }: Seen): boolean =>
  village.settings.reservations.delivers && person !== null && isElder(person, localDate(now));

/** What whoever reserved takes along. */
export const slipView = async (
  read: Read,
  { reservation, said }: Pick<KeptReservation, "reservation" | "said">,
  seen: Seen,
): Promise<ReservationSlip> => {
  const { id, code, until, lines, points } = reservation;
  const deliverable = isDeliverable(await keptFor(read, reservation), seen);
  return { id, code, until, lines, points, deliverable, delivery: deliveryOf(said).state };
};
