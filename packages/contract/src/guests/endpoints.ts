import type { Endpoint } from "../endpoint/index.ts";
import {
  agreeWithVillage,
  closeToGuests,
  guestVillage,
  guestVillages,
  neighbourVillages,
  presentGuest,
  serveGuest,
  signForGuests,
  takeBackFromGuest,
  welcomeGuests,
} from "./index.ts";

/** In the order of the API page. */
export const guestEndpoints = [
  neighbourVillages,
  agreeWithVillage,
  guestVillages,
  guestVillage,
  welcomeGuests,
  closeToGuests,
  presentGuest,
  serveGuest,
  takeBackFromGuest,
  signForGuests,
] as const satisfies ReadonlyArray<Endpoint>;
