import type { Endpoint } from "../endpoint/index.ts";
import { logIn, logOut, me, servedVillages } from "./index.ts";

/** In the order of the API page. */
export const sessionEndpoints = [
  servedVillages,
  logIn,
  me,
  logOut,
] as const satisfies ReadonlyArray<Endpoint>;
