import { Result } from "effect";
import type { StaffId } from "../../governance/staff.ts";
import type { Instant } from "../../time/instant.ts";
import type { OtherRequestStep } from "./other-request-step.ts";
import { OtherRung } from "./pass-rung.ts";
import type { HelpRequest } from "./request.ts";
import { rungAfter } from "./rung.ts";
import { passOn } from "./steps.ts";

interface Bought {
  readonly by: StaffId;
  /** From whom, and what: `康养服务站，助浴1次`. */
  readonly from: string;
}

/** 买服务: a provider takes it over for money, once family and neighbours were asked. */
export const buyFor = (
  request: HelpRequest,
  { by, from }: Bought,
  now: Instant,
): Result.Result<HelpRequest, OtherRequestStep | OtherRung> => {
  const rung = rungAfter(request.passed);
  const passed = passOn(request, { by, to: from }, now);
  if (Result.isFailure(passed)) return passed;
  return rung === "bought" ? passed : Result.fail(new OtherRung({ rung }));
};
