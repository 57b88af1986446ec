import type { Endpoint } from "../endpoint/index.ts";
import {
  changeHelper,
  companion,
  endQualification,
  enrollHelper,
  helper,
  helpers,
  qualifyHelper,
  recordTraining,
  wishCompanion,
} from "./index.ts";

/** In the order of the API page. */
export const helperRosterEndpoints = [
  helpers,
  helper,
  enrollHelper,
  changeHelper,
  qualifyHelper,
  endQualification,
  recordTraining,
  companion,
  wishCompanion,
] as const satisfies ReadonlyArray<Endpoint>;
