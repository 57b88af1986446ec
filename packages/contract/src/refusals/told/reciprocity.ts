import * as catalog from "@huzhu/domain/catalog";
import * as reciprocity from "@huzhu/domain/reciprocity";
import * as helper from "@huzhu/domain/reciprocity/helper";
import * as standing from "@huzhu/domain/reciprocity/standing";
import { told } from "./told.ts";

/** How the refusals of help, helpers and the catalog are told. */
export const RECIPROCITY = told({
  403: [reciprocity.LinkOver, reciprocity.OneOfTheSides, reciprocity.SpokeAlready],
  409: [
    standing.NotWaitingForStarter,
    helper.HelperAlready,
    helper.QualifiedAlready,
    reciprocity.OtherRequestStep,
    reciprocity.OtherRung,
    reciprocity.OtherVisitStep,
    reciprocity.DecidedAlready,
  ],
  422: [
    helper.TooYoungToHelp,
    helper.TimeTwice,
    helper.WishedAndNot,
    catalog.CatalogFaulty,
    reciprocity.DayOver,
    reciprocity.LastRung,
    reciprocity.NotUrgent,
    reciprocity.PhotosEnough,
    reciprocity.VisitLater,
    reciprocity.OtherDoor,
    reciprocity.NobodyGoes,
    reciprocity.WentBeforeCame,
    reciprocity.SharesOfOthers,
    reciprocity.LongerThanVisit,
    reciprocity.NotByItselfYet,
    reciprocity.ChallengeOver,
    reciprocity.PolicyInThePast,
  ],
});
