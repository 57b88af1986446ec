import type { ReservationRow } from "@huzhu/contract";
import {
  hamlets,
  households,
  type KeptReservation,
  type Read,
  residents,
  staff,
  type VillageProfile,
} from "@huzhu/db";
import {
  type Carrier,
  deliveryOf,
  releasedBecause,
  reservationState,
} from "@huzhu/domain/reservations";
import type { Instant } from "@huzhu/domain/time";
import { actedBy } from "../proxies/acted-by.ts";
import { isDeliverable, keptFor } from "./slip-view.ts";

const carrierName = async (read: Read, carrier: Carrier | null): Promise<string | null> => {
  if (!carrier) return null;
  const found =
    carrier._tag === "ByStaff"
      ? (await staff.list(read)).find(({ id }) => id === carrier.staff)
      : await residents.byId(read, carrier.helper);
  return found?.name ?? null;
};

/** Where a household lives; many addresses begin with the hamlet's name already. */
const placeOf = (hamlet: string, address: string | null): string =>
  address?.startsWith(hamlet) ? address : `${hamlet}${address ?? ""}`;

/** Some reservations as staff see them. */
export const rowViews = async (
  read: Read,
  kept: ReadonlyArray<KeptReservation>,
  seen: { readonly village: VillageProfile; readonly now: Instant },
): Promise<ReadonlyArray<ReservationRow>> => {
  const acted = await actedBy(
    read,
    kept.map(({ reservation }) => reservation.mandate),
  );
  const named = new Map((await hamlets.list(read)).map(({ id, name }) => [id, name]));
  const rows: Array<ReservationRow> = [];
  for (const one of kept) {
    const { reservation, hold, actor, said } = one;
    const { id, reservedAt: at, household, resident, lines, points, until, mandate } = reservation;
    const home = await households.byId(read, household);
    const person = await keptFor(read, reservation);
    const { state, carrier } = deliveryOf(said);
    rows.push({
      ...{ id, at, household, resident, lines, points, until },
      ...{ by: actor.name, actedBy: acted(mandate) },
      householdNumber: home?.number ?? "",
      name: person?.name ?? null,
      state: reservationState(one, seen.now),
      endedAt: hold.end?.at ?? null,
      why: releasedBecause(said),
      deliverable: isDeliverable(person, seen),
      delivery: state,
      carrier: await carrierName(read, carrier),
      home: home ? placeOf(named.get(home.hamletId) ?? "", home.address) : "",
    });
  }
  return rows;
};
