import type { Endpoint } from "../endpoint/index.ts";
import {
  answerDispute,
  assignVisit,
  callOffVisit,
  carePlans,
  confirmVisit,
  decideDispute,
  disputeVisit,
  endCarePlan,
  fillCalendar,
  missVisit,
  noteVisit,
  planVisit,
  radar,
  raiseOccasion,
  saveCarePlan,
  visit,
  visitBySlip,
  visitServices,
  visits,
} from "./index.ts";
import { addVisitPhoto } from "./photos.ts";
import { adoptVisitPolicy, visitPolicies } from "./policies.ts";
import { acceptRadar, radarProposal } from "./radar.ts";

/** In the order of the API page. */
export const visitsEndpoints = [
  visits,
  visitServices,
  visitBySlip,
  fillCalendar,
  visit,
  planVisit,
  assignVisit,
  noteVisit,
  addVisitPhoto,
  confirmVisit,
  missVisit,
  callOffVisit,
  disputeVisit,
  answerDispute,
  decideDispute,
  raiseOccasion,
  radar,
  radarProposal,
  acceptRadar,
  carePlans,
  saveCarePlan,
  endCarePlan,
  visitPolicies,
  adoptVisitPolicy,
] as const satisfies ReadonlyArray<Endpoint>;
