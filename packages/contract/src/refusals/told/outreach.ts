import * as outreach from "@huzhu/domain/outreach";
import * as resources from "@huzhu/domain/resources";
import { told } from "./told.ts";

/** How the refusals of outreach and resources are told. */
export const OUTREACH = told({
  409: [
    resources.ResourceClosed,
    resources.MatchedAlready,
    resources.LinkElsewhere,
    resources.NoResultYet,
    outreach.CampaignOver,
    outreach.WelcomedAlready,
    outreach.PraiseNotAgreed,
    outreach.PraiseElsewhere,
  ],
  422: [
    resources.OfferEndsBeforeStart,
    resources.KindsDiffer,
    resources.OtherKindCame,
    resources.AboveExpectedShare,
    resources.LessThanReceived,
    outreach.CampaignDays,
    outreach.NobodyToVisit,
    outreach.TeamsDoNotFit,
    outreach.NotInvited,
    outreach.NoGiftAlong,
    outreach.PraiseRanks,
    outreach.PraiseReveals,
  ],
});
