import type { Endpoint } from "../endpoint/index.ts";
import {
  kioskLines,
  kioskProof,
  seal,
  sealConsistency,
  sealKey,
  sealNow,
  sealProof,
  seals,
} from "./index.ts";

/** In the order of the API page. */
export const sealsEndpoints = [
  seals,
  seal,
  sealNow,
  sealKey,
  sealProof,
  sealConsistency,
  kioskLines,
  kioskProof,
] as const satisfies ReadonlyArray<Endpoint>;
