import * as alliance from "@huzhu/domain/alliance";
import { NoPartners } from "@huzhu/domain/rulebook";
import { told } from "./told.ts";

/** How the refusals at shops of the alliance are told. */
export const ALLIANCE = told({
  403: [alliance.SoldOrDisputed, alliance.OwnClearing, alliance.ShopSigns],
  404: [alliance.SlipUnknown],
  409: [
    alliance.SaleCleared,
    alliance.SaleDisputed,
    alliance.NoDispute,
    alliance.ClearingOver,
    alliance.SideSigned,
    alliance.SlipHandedIn,
    alliance.SlipDoubted,
  ],
  422: [
    alliance.ShopClosed,
    NoPartners,
    alliance.OverShopLimit,
    alliance.NothingToClear,
    alliance.ClearedAhead,
    alliance.NotSigned,
  ],
});
