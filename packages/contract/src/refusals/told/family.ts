import * as kinship from "@huzhu/domain/people/kinship";
import * as proxy from "@huzhu/domain/people/proxy";
import { told } from "./told.ts";

/** How the refusals of kinship and proxies are told. */
export const FAMILY = told({
  403: [proxy.OutOfScope],
  409: [
    kinship.TiedAlready,
    kinship.TwoParents,
    kinship.MarriedAlready,
    kinship.ProposalsMoved,
    kinship.TieEnded,
    proxy.ProxyAlready,
  ],
  422: [
    kinship.OwnRelative,
    kinship.ParentTooYoung,
    kinship.TieForLife,
    proxy.OwnProxy,
    proxy.ProxyTooYoung,
    proxy.MandateTooLong,
    proxy.NothingAllowed,
    proxy.MoreThanADay,
    proxy.MandateEnded,
    proxy.OverAllowance,
    proxy.NotEnoughUnseen,
  ],
});
