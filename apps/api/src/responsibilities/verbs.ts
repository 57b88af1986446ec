import type { Verb } from "../mount/verb.ts";
import { adoptDuties } from "./adopt.ts";
import { answerRemark } from "./answer.ts";
import { askForApproval } from "./ask.ts";
import { listRemarks } from "./list-remarks.ts";
import { listProviderRequests } from "./list-requests.ts";
import { seeResponsibilities } from "./see.ts";
import { seeWaiting } from "./waiting.ts";

export const responsibilitiesVerbs: ReadonlyArray<Verb> = [
  seeResponsibilities,
  seeWaiting,
  adoptDuties,
  listRemarks,
  answerRemark,
  listProviderRequests,
  askForApproval,
];
