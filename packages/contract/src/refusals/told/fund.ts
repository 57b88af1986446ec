import * as fund from "@huzhu/domain/fund";
import * as incentives from "@huzhu/domain/incentives";
import { told } from "./told.ts";

/** How the refusals of the fund and its awards are told. */
export const FUND = told({
  403: [fund.OwnOrder, fund.ApprovedBySame, incentives.JudgesOwn, incentives.RulesOwnCase],
  404: [fund.UnknownLine, incentives.NoSuchCandidate, incentives.NothingToRule],
  409: [
    fund.ApprovedEnough,
    fund.MoneyMovedOn,
    fund.InstalmentNotOpen,
    fund.PaymentElsewhere,
    fund.NothingToThank,
    incentives.SchemeNotAdopted,
    incentives.SchemeAdopted,
    incentives.RoundElsewhere,
    incentives.NothingToStrike,
  ],
  422: [
    fund.LineClosed,
    fund.LineShort,
    fund.OverPlan,
    fund.EarmarkElsewhere,
    fund.SamePurse,
    fund.InstalmentDiffers,
    fund.DifferenceUnexplained,
    incentives.SchemeFaulty,
    incentives.NoWholePieces,
    incentives.GoodsNotChosen,
    incentives.BudgetTooHigh,
    incentives.AbovePool,
    incentives.UnknownCriterion,
    incentives.MarksTooHigh,
    incentives.OverBudget,
    incentives.NobodyMerits,
    incentives.NothingRighted,
    incentives.StillOnNotice,
    incentives.ObjectionsOpen,
  ],
});
