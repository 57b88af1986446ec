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
import { givePhoneLink, phoneLink, revokePhoneLink } from "./phone-links.ts";

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
  phoneLink,
  givePhoneLink,
  revokePhoneLink,
] as const satisfies ReadonlyArray<Endpoint>;
