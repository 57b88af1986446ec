import type { Verb } from "../mount/verb.ts";
import { listNeighbours } from "./neighbours.ts";
import { agreeWithVillage } from "./offer.ts";
import { presentGuest } from "./present.ts";
import { listGuestVillages, seeGuestVillage } from "./see.ts";
import { serveGuest } from "./serve.ts";
import { signForGuests } from "./sign.ts";
import { takeBackFromGuest } from "./take-back.ts";
import { closeToGuests, welcomeGuests } from "./welcome.ts";

export const guestVerbs: ReadonlyArray<Verb> = [
  listNeighbours,
  agreeWithVillage,
  listGuestVillages,
  seeGuestVillage,
  welcomeGuests,
  closeToGuests,
  presentGuest,
  serveGuest,
  takeBackFromGuest,
  signForGuests,
];
