import type { Endpoint } from "../endpoint/index.ts";
import { ownClaims, ownHamlet } from "./index.ts";

/** In the order of the API page. */
export const phoneEndpoints = [ownHamlet, ownClaims] as const satisfies ReadonlyArray<Endpoint>;
