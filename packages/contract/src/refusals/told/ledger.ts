import * as periods from "@huzhu/domain/periods";
import * as points from "@huzhu/domain/points";
import * as proofs from "../proofs.ts";
import { told } from "./told.ts";

/** How the refusals of points, periods and proofs are told. */
export const LEDGER = told({
  403: [periods.SignedBySame],
  404: [points.VoucherUnknown],
  409: [
    proofs.NothingToSeal,
    proofs.NotSealedYet,
    proofs.AlertSettled,
    points.VoucherUsed,
    points.VoucherVoid,
    points.HoldEnded,
    points.HoldExpired,
    points.GroupExists,
    points.ReversalOfReversal,
    points.AlreadyReversed,
    periods.FiguresChanged,
  ],
  422: [
    points.AccountFrozen,
    points.BelowFloor,
    points.BelowFloorThen,
    points.PeriodClosed,
    points.NeedsEarned,
    points.NothingToMove,
    points.TooManyVouchers,
    points.SameAccount,
    points.NotKin,
    points.PoolShort,
    points.DecisionMissing,
    points.NoConversion,
    points.NotWholeMultiple,
    points.HoldForPeople,
    points.MoreThanHeld,
    points.GroupNameEmpty,
    points.GroupNameTooLong,
    points.NotReversible,
    periods.PeriodNotOver,
    periods.PeriodEmpty,
    periods.VarianceUnexplained,
  ],
  500: [points.Unbalanced, points.UnknownAccount],
});
