import type { Endpoint } from "../endpoint/index.ts";
import { origins, stock } from "./index.ts";
import { countInTake, dropTake, listTakes, seeTake, signTake, startTake } from "./takes.ts";

/** In the order of the API page. */
export const stockEndpoints = [
  stock,
  origins,
  listTakes,
  startTake,
  seeTake,
  countInTake,
  signTake,
  dropTake,
] as const satisfies ReadonlyArray<Endpoint>;
