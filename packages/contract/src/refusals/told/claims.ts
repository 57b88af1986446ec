import * as claims from "@huzhu/domain/claims";
import { told } from "./told.ts";

/** How the refusals of claims are told. */
export const CLAIMS = told({
  403: [
    claims.OwnHousehold,
    claims.RecordedBySame,
    claims.KinOfHousehold,
    claims.NotTheirs,
    claims.OwnObjection,
    claims.PostedBySame,
  ],
  404: [claims.NoSuchObjection, claims.NoAppeal],
  409: [
    claims.OtherStep,
    claims.NotApproved,
    claims.SignedAlready,
    claims.ObjectedAlready,
    claims.ObjectionDecided,
    claims.AppealedAlready,
    claims.AppealDecided,
  ],
  422: [
    claims.NotYet,
    claims.NoRulebook,
    claims.NoticeOver,
    claims.NotAppealable,
    claims.AppealOver,
  ],
});
