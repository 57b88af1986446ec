import type { Endpoint } from "../endpoint/index.ts";
import {
  answerObjection,
  checkDay,
  closeDay,
  countOnDay,
  declineHandover,
  handOver,
  objectToDay,
  openDay,
  storeDay,
  storeDays,
  storeMonth,
  storeNow,
  storeYear,
  takeOver,
} from "./index.ts";

/** In the order of the API page. */
export const storeDayEndpoints = [
  storeNow,
  storeDays,
  storeMonth,
  storeYear,
  storeDay,
  countOnDay,
  openDay,
  closeDay,
  handOver,
  takeOver,
  declineHandover,
  checkDay,
  objectToDay,
  answerObjection,
] as const satisfies ReadonlyArray<Endpoint>;
