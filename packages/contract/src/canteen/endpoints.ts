import type { Endpoint } from "../endpoint/index.ts";
import {
  bringIn,
  canteenDay,
  changeCanteen,
  eater,
  excuse,
  letIn,
  payIn,
  takeBackEntry,
} from "./index.ts";

/** In the order of the API page. */
export const canteenEndpoints = [
  canteenDay,
  eater,
  letIn,
  payIn,
  bringIn,
  excuse,
  takeBackEntry,
  changeCanteen,
] as const satisfies ReadonlyArray<Endpoint>;
