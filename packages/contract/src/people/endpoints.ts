import type { Endpoint } from "../endpoint/index.ts";
import { findPeople, hamlets, household, households, matchNames, residents } from "./index.ts";

/** In the order of the API page. */
export const peopleEndpoints = [
  hamlets,
  residents,
  findPeople,
  households,
  household,
  matchNames,
] as const satisfies ReadonlyArray<Endpoint>;
