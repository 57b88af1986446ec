import type { Verb } from "../mount/verb.ts";
import { recordAssessment } from "./assess.ts";
import { certifyElder } from "./certify.ts";
import { listElders } from "./list.ts";
import { listAssessmentsDue } from "./list-due.ts";
import { recordCareEvent } from "./record-event.ts";
import { revokeCertification } from "./revoke-certification.ts";
import { seeElder } from "./see.ts";

export const eldersVerbs: ReadonlyArray<Verb> = [
  listElders,
  listAssessmentsDue,
  seeElder,
  recordAssessment,
  certifyElder,
  revokeCertification,
  recordCareEvent,
];
