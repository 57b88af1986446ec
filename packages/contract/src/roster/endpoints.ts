import type { Endpoint } from "../endpoint/index.ts";
import {
  checkRoster,
  importRoster,
  readRoster,
  returnRoster,
  rosterImports,
  undoRoster,
} from "./index.ts";

/** In the order of the API page. */
export const rosterEndpoints = [
  readRoster,
  checkRoster,
  returnRoster,
  importRoster,
  rosterImports,
  undoRoster,
] as const satisfies ReadonlyArray<Endpoint>;
