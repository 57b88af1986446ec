import * as reservations from "@huzhu/domain/reservations";
import { PickupCodeWrong } from "../registers.ts";
import { told } from "./told.ts";

/** How the refusals of reservations are told. */
export const RESERVATIONS = told({
  403: [reservations.NotTheirs, PickupCodeWrong],
  409: [reservations.ReservationGone, reservations.DeliveryElsewhere, reservations.KeepsGoods],
  422: [reservations.NoDelivery, reservations.NotForElder],
});
