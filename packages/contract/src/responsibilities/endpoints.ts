import type { Endpoint } from "../endpoint/index.ts";
import {
  adoptDuties,
  answerRemark,
  askForApproval,
  providerRequests,
  remarks,
  responsibilities,
  waitingForMe,
} from "./index.ts";

/** In the order of the API page. */
export const responsibilitiesEndpoints = [
  responsibilities,
  waitingForMe,
  adoptDuties,
  remarks,
  answerRemark,
  providerRequests,
  askForApproval,
] as const satisfies ReadonlyArray<Endpoint>;
