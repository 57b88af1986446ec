import type { Endpoint } from "../endpoint/index.ts";
import { redeemAtCounter, redemptions } from "./index.ts";

/** In the order of the API page. */
export const redemptionsEndpoints = [
  redeemAtCounter,
  redemptions,
] as const satisfies ReadonlyArray<Endpoint>;
