import type { Endpoint } from "../endpoint/index.ts";
import { ownClaims, ownDoors, ownHamlet } from "./index.ts";

/** In the order of the API page. */
export const phoneEndpoints = [
  ownHamlet,
  ownClaims,
  ownDoors,
] as const satisfies ReadonlyArray<Endpoint>;
