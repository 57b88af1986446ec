import * as canteen from "@huzhu/domain/canteen";
import * as market from "@huzhu/domain/market";
import { told } from "./told.ts";

/** How the refusals of bought services and the canteen are told. */
export const MARKET = told({
  403: [market.AcceptsOwnWork, market.OwnCase],
  409: [
    market.StoppedAlready,
    market.NotStopped,
    market.OrderElsewhere,
    market.NothingOwed,
    market.SettledAlready,
    market.RuledAlready,
    canteen.HadAlready,
    canteen.NothingToTakeBack,
  ],
  422: [
    market.ApprovalEndsBeforeStart,
    market.VillagerUnnamed,
    market.NotInCatalog,
    market.QuotedTwice,
    market.AboveCeiling,
    market.LiftedBeforeStart,
    market.ProviderNotAllowed,
    market.NotOffered,
    market.OwnFamily,
    market.PayersDoNotAddUp,
    market.WantedInThePast,
    market.MoreThanOrdered,
    market.NotDoneYet,
    canteen.NotServed,
    canteen.OwesTooMuch,
    canteen.NotEatenYet,
    canteen.TooLateToSignUp,
  ],
});
