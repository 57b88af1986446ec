import type { Endpoint } from "../endpoint/index.ts";
import {
  changeFamilyPolicy,
  confirmLikelyTies,
  endFamilyTie,
  familyPolicy,
  familyTree,
  likelyTies,
  refuseFamilyTie,
  writeFamilyTie,
} from "./index.ts";

/** In the order of the API page. */
export const kinshipEndpoints = [
  familyTree,
  likelyTies,
  confirmLikelyTies,
  writeFamilyTie,
  refuseFamilyTie,
  endFamilyTie,
  familyPolicy,
  changeFamilyPolicy,
] as const satisfies ReadonlyArray<Endpoint>;
