import * as guests from "@huzhu/domain/guests";
import { told } from "./told.ts";

/** How the refusals between two villages are told. */
export const GUESTS = told({
  409: [guests.GuestsNotAgreed, guests.GuestSaleOver],
  422: [guests.PointsDiffer],
});
