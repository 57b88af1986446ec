import type { Endpoint } from "../endpoint/index.ts";
import { addMyPhoto, comeToVisit, declineVisit, leaveVisit, myVisits, openLink } from "./index.ts";

/** In the order of the API page. */
export const myVisitsEndpoints = [
  openLink,
  myVisits,
  comeToVisit,
  leaveVisit,
  declineVisit,
  addMyPhoto,
] as const satisfies ReadonlyArray<Endpoint>;
