import type { Endpoint } from "../endpoint/index.ts";
import {
  askForDelivery,
  changeReservationPolicy,
  collectReservation,
  findReservation,
  putDeliveryBack,
  releaseReservation,
  reservations,
  reserveAtCounter,
  takeDelivery,
} from "./index.ts";

/** In the order of the API page. */
export const reservationsEndpoints = [
  reservations,
  reserveAtCounter,
  findReservation,
  collectReservation,
  releaseReservation,
  askForDelivery,
  takeDelivery,
  putDeliveryBack,
  changeReservationPolicy,
] as const satisfies ReadonlyArray<Endpoint>;
