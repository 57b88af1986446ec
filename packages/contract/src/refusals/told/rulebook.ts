import * as rulebook from "@huzhu/domain/rulebook";
import { told } from "./told.ts";

/** How the refusals of rulebooks are told. */
export const RULEBOOK = told({
  409: [rulebook.VersionNotNext, rulebook.AlreadyCounted],
  422: [
    rulebook.EffectiveInThePast,
    rulebook.DuplicateRule,
    rulebook.ScaleDiffers,
    rulebook.RulebookFaulty,
    rulebook.EffectiveBeforeMeeting,
    rulebook.UnknownRule,
    rulebook.NotInForce,
    rulebook.NotEligible,
    rulebook.QuantityTooLarge,
    rulebook.GivenOutside,
    rulebook.MarksIncomplete,
    rulebook.UnknownGrade,
    rulebook.NoClass,
    rulebook.EvidenceMissing,
    rulebook.NobodyNamed,
    rulebook.WindowClosed,
    rulebook.BalanceTooLow,
    rulebook.TooOften,
    rulebook.NotByProxy,
    rulebook.LessThanPortion,
    rulebook.ShareUsedUp,
    rulebook.NothingToShare,
    rulebook.NobodyHasPoints,
    rulebook.MoreThanShare,
    rulebook.TooYoungToSpend,
    rulebook.RelationNotAllowed,
    rulebook.RelationTooYoung,
    rulebook.DonationNotAllowed,
    rulebook.AgeNotServed,
    rulebook.NotTaken,
  ],
});
