import type { Verb } from "../mount/verb.ts";
import { addMyPhoto } from "./add-photo.ts";
import { comeToVisit } from "./come.ts";
import { declineVisit } from "./decline.ts";
import { leaveVisit } from "./leave.ts";
import { listMyVisits } from "./list.ts";
import { openLink } from "./open.ts";

export const myVisitsVerbs: ReadonlyArray<Verb> = [
  openLink,
  listMyVisits,
  comeToVisit,
  leaveVisit,
  declineVisit,
  addMyPhoto,
];
