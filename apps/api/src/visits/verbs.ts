import type { Verb } from "../mount/verb.ts";
import { acceptClosing } from "./accept-closing.ts";
import { addVisitPhoto } from "./add-photo.ts";
import { answerDispute } from "./answer.ts";
import { assignVisit } from "./assign.ts";
import { findBySlip } from "./by-slip.ts";
import { callOffVisit } from "./call-off.ts";
import { confirmVisit } from "./confirm.ts";
import { decideDispute } from "./decide.ts";
import { disputeVisit } from "./dispute.ts";
import { endPlan } from "./end-plan.ts";
import { fillCalendar } from "./fill.ts";
import { listVisits } from "./list.ts";
import { listPlans } from "./list-plans.ts";
import { missVisit } from "./miss.ts";
import { noteVisit } from "./note.ts";
import { raiseOccasion } from "./occasion.ts";
import { planVisit } from "./plan.ts";
import { adoptVisitPolicy, seeVisitPolicies } from "./policies.ts";
import { proposeClosing } from "./propose-closing.ts";
import { seeRadar } from "./radar.ts";
import { savePlan } from "./save-plan.ts";
import { seeVisit } from "./see.ts";
import { listVisitServices } from "./services.ts";

export const visitsVerbs: ReadonlyArray<Verb> = [
  answerDispute,
  assignVisit,
  findBySlip,
  callOffVisit,
  confirmVisit,
  decideDispute,
  disputeVisit,
  endPlan,
  fillCalendar,
  listVisits,
  listPlans,
  missVisit,
  noteVisit,
  raiseOccasion,
  planVisit,
  seeRadar,
  proposeClosing,
  acceptClosing,
  addVisitPhoto,
  savePlan,
  listVisitServices,
  seeVisit,
  seeVisitPolicies,
  adoptVisitPolicy,
];
