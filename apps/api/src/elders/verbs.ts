import type { Verb } from "../mount/verb.ts";
import { recordAssessment } from "./assess.ts";
import { certifyElder } from "./certify.ts";
import { listElders } from "./list.ts";
import { listAssessmentsDue } from "./list-due.ts";
import { recordCareEvent } from "./record-event.ts";
import { revokeCertification } from "./revoke-certification.ts";
import { seeElder } from "./see.ts";
import { seeTimeline } from "./timeline.ts";

export const eldersVerbs: ReadonlyArray<Verb> = [
  listElders,
  listAssessmentsDue,
  seeElder,
  seeTimeline,
  recordAssessment,
  certifyElder,
  revokeCertification,
  recordCareEvent,
];
