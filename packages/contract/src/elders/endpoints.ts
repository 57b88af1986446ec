import type { Endpoint } from "../endpoint/index.ts";
import {
  assessmentsDue,
  certifyElder,
  elder,
  elders,
  recordAssessment,
  recordCareEvent,
  revokeCertification,
} from "./index.ts";

/** In the order of the API page. */
export const eldersEndpoints = [
  elders,
  assessmentsDue,
  elder,
  recordAssessment,
  certifyElder,
  revokeCertification,
  recordCareEvent,
] as const satisfies ReadonlyArray<Endpoint>;
