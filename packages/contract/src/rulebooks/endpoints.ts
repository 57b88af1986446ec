import type { Endpoint } from "../endpoint/index.ts";
import { adoptRulebook, checkRulebook, countedDeeds, issuance, rulebooks } from "./index.ts";

/** In the order of the API page. */
export const rulebooksEndpoints = [
  rulebooks,
  checkRulebook,
  adoptRulebook,
  countedDeeds,
  issuance,
] as const satisfies ReadonlyArray<Endpoint>;
