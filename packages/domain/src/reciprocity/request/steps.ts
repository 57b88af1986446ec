import { Result } from "effect";
import type { StaffId } from "../../governance/staff.ts";
import type { Instant } from "../../time/instant.ts";
import type { VisitId } from "../ids.ts";
import { isRequestOver, type OtherRequestStep, otherRequestStep } from "./other-request-step.ts";
import type { HelpRequest } from "./request.ts";
import type { RequestState } from "./state.ts";

type Stepped = Result.Result<HelpRequest, OtherRequestStep>;

const to = (request: HelpRequest, state: RequestState): Stepped =>
  Result.succeed({ ...request, state });

/** 受理: somebody of the office looks for a helper from now on. */
export const takeOn = (request: HelpRequest, by: StaffId, now: Instant): Stepped =>
  request.state._tag === "Asked"
    ? to(request, { _tag: "Looking", by, since: now })
    : Result.fail(otherRequestStep(request));

/** A helper comes, as the visit says. */
export const agreeVisit = (request: HelpRequest, visit: VisitId): Stepped =>
  request.state._tag === "Asked" || request.state._tag === "Looking"
    ? to(request, { _tag: "Agreed", visit })
    : Result.fail(otherRequestStep(request));

/** The helper was there. */
export const wasVisited = (request: HelpRequest, now: Instant): Stepped =>
  request.state._tag === "Agreed"
    ? to(request, { _tag: "Visited", visit: request.state.visit, at: now })
    : Result.fail(otherRequestStep(request));

/** Nobody came, or the visit was called off: somebody else is looked for. */
export const lookAgain = (request: HelpRequest, by: StaffId, now: Instant): Stepped =>
  request.state._tag === "Agreed"
    ? to(request, { _tag: "Looking", by, since: now })
    : Result.fail(otherRequestStep(request));

/** 办结: what was asked for is done; nobody closes it where the elder's own word did. */
export const closeRequest = (request: HelpRequest, by: StaffId | null, now: Instant): Stepped =>
  isRequestOver(request)
    ? Result.fail(otherRequestStep(request))
    : to(request, { _tag: "Closed", at: now, by });

/** It is not wanted any more; once somebody was there, it is closed instead. */
export const cancelRequest = (request: HelpRequest, why: string, now: Instant): Stepped =>
  isRequestOver(request) || request.state._tag === "Visited"
    ? Result.fail(otherRequestStep(request))
    : to(request, { _tag: "Cancelled", at: now, why });

/** 转办: somebody outside of the village's mutual aid takes it over. */
export const passOn = (
  request: HelpRequest,
  handing: { readonly by: StaffId; readonly to: string },
  now: Instant,
): Stepped =>
  request.state._tag === "Asked" || request.state._tag === "Looking"
    ? to(request, { _tag: "PassedOn", at: now, ...handing })
    : Result.fail(otherRequestStep(request));
