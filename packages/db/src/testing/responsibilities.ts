import { answerRemark, type DutyMatrix, RemarkId, remark } from "@huzhu/domain/governance";
import type { ProviderRequest } from "@huzhu/domain/market";
import { Result } from "effect";
import { STATION } from "./market.ts";
import { ADMIN, NOW, TODAY } from "./village.ts";

const BY = { by: ADMIN.id, on: TODAY, at: NOW };
const { id, household: _, suspensions: __, approval: ___, ...applicant } = STATION;

export const ASKED: ProviderRequest = { id, applicant, asked: BY, ruling: null };

export const REMARK = Result.getOrThrow(
  remark({ id: RemarkId.make("r"), to: "fund-committee", what: "请公开二月的账", due: TODAY }, BY),
);

export const ANSWERED = Result.getOrThrow(answerRemark(REMARK, "已经公开", BY));

/** The fund's payments are approved by the admin alone. */
export const NARROWER: DutyMatrix = {
  ...{ version: 1, effectiveFrom: TODAY, because: "村民会议" },
  changes: [
    {
      ...{ code: "approve", party: "fund-committee", hands: ["admin"] },
      clocks: [{ obligation: "approve-payment", days: 3 }],
    },
  ],
};
