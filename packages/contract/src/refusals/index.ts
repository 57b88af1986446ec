import * as claims from "@huzhu/domain/claims";
import * as governance from "@huzhu/domain/governance";
import * as roster from "@huzhu/domain/people/roster";
import * as periods from "@huzhu/domain/periods";
import * as points from "@huzhu/domain/points";
import * as rulebook from "@huzhu/domain/rulebook";
import * as store from "@huzhu/domain/store";
import * as edge from "./edge.ts";
import * as proofs from "./proofs.ts";
import * as registers from "./registers.ts";

export * from "./api-error.ts";
export * from "./edge.ts";
export * from "./proofs.ts";
export * from "./registers.ts";
export * from "./status.ts";

/** Every refusal that can travel: the domain's, the registers', and the edge's. */
export const REFUSALS = [
  ...edge.EDGE,
  registers.WrongLogin,
  registers.TooManyTries,
  registers.LoginTaken,
  registers.LastAdmin,
  governance.HamletMissing,
  governance.OtherHamlet,
  registers.PairingCodeWrong,
  registers.CardUnknown,
  registers.CardStopped,
  registers.CardTaken,
  registers.OwnKin,
  registers.UnitsDiffer,
  registers.NothingToReverse,
  registers.NotAPhoto,
  registers.UnreadableFile,
  proofs.NothingToSeal,
  proofs.NotSealedYet,
  proofs.AlertSettled,
  roster.HeaderNotFound,
  roster.ColumnsMissing,
  points.AccountFrozen,
  points.BelowFloor,
  points.BelowFloorThen,
  points.PeriodClosed,
  points.NeedsEarned,
  points.NothingToMove,
  points.TooManyVouchers,
  points.VoucherUnknown,
  points.VoucherUsed,
  points.VoucherVoid,
  points.SameAccount,
  points.NotKin,
  points.PoolShort,
  points.DecisionMissing,
  points.NoConversion,
  points.NotWholeMultiple,
  points.HoldForPeople,
  points.HoldEnded,
  points.HoldExpired,
  points.MoreThanHeld,
  points.GroupNameEmpty,
  points.GroupNameTooLong,
  points.GroupExists,
  points.ReversalOfReversal,
  points.AlreadyReversed,
  points.NotReversible,
  points.Unbalanced,
  points.UnknownAccount,
  periods.PeriodNotOver,
  periods.PeriodEmpty,
  periods.SignedBySame,
  periods.FiguresChanged,
  periods.VarianceUnexplained,
  rulebook.VersionNotNext,
  rulebook.EffectiveInThePast,
  rulebook.DuplicateRule,
  rulebook.ScaleDiffers,
  rulebook.RulebookFaulty,
  rulebook.UnknownRule,
  rulebook.NotInForce,
  rulebook.NotEligible,
  rulebook.AlreadyCounted,
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
  claims.NotYet,
  claims.NoRulebook,
  claims.AlreadyDecided,
  claims.NotApproved,
  claims.OwnHousehold,
  claims.RecordedBySame,
  store.NotForSale,
  store.TwiceInBasket,
  store.PriceChanged,
  store.OutOfStock,
  store.ShortOfPoints,
  store.WrongDirection,
] as const;

export type AnyRefusal = (typeof REFUSALS)[number];
export type Refusal = AnyRefusal["Type"];
export type RefusalTag = Refusal["_tag"];
