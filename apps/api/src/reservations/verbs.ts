import type { Verb } from "../mount/verb.ts";
import { withReservationSlip } from "../printing/with-reservation-slip.ts";
import { withSlip } from "../printing/with-slip.ts";
import { changePolicy } from "./change-policy.ts";
import { collectReservation } from "./collect.ts";
import { askForDelivery, putDeliveryBack, takeDelivery } from "./deliver.ts";
import { findReservation } from "./find.ts";
import { list } from "./list.ts";
import { releaseReservation } from "./release.ts";
import { reserveAtCounter } from "./reserve-at-counter.ts";

export const reservationsVerbs: ReadonlyArray<Verb> = [
  list,
  withReservationSlip(reserveAtCounter),
  findReservation,
  withSlip(collectReservation),
  releaseReservation,
  askForDelivery,
  takeDelivery,
  putDeliveryBack,
  changePolicy,
];
