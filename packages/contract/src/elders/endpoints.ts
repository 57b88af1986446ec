import type { Endpoint } from "../endpoint/index.ts";
import {
  assessmentsDue,
  certifyElder,
  elder,
  elders,
  elderTimeline,
  recordAssessment,
  recordCareEvent,
  revokeCertification,
} from "./index.ts";

/** In the order of the API page. */
export const eldersEndpoints = [
  elders,
  assessmentsDue,
  elder,
  elderTimeline,
  recordAssessment,
  certifyElder,
  revokeCertification,
  recordCareEvent,
] as const satisfies ReadonlyArray<Endpoint>;
