import type { Endpoint } from "../endpoint/index.ts";
import {
  changeFamilyPolicy,
  endFamilyTie,
  familyPolicy,
  familyTree,
  refuseFamilyTie,
  writeFamilyTie,
} from "./index.ts";

/** In the order of the API page. */
export const kinshipEndpoints = [
  familyTree,
  writeFamilyTie,
  refuseFamilyTie,
  endFamilyTie,
  familyPolicy,
  changeFamilyPolicy,
] as const satisfies ReadonlyArray<Endpoint>;
