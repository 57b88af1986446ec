import type { Endpoint } from "../endpoint/index.ts";
import {
  agreeToPraise,
  campaign,
  campaigns,
  doorways,
  endCampaign,
  gatherings,
  holdGathering,
  knockAtDoor,
  praises,
  publishPraise,
  signIn,
  startCampaign,
  withdrawPraise,
  writePraise,
} from "./index.ts";

/** In the order of the API page. */
export const outreachEndpoints = [
  doorways,
  campaigns,
  startCampaign,
  campaign,
  knockAtDoor,
  endCampaign,
  gatherings,
  holdGathering,
  signIn,
  praises,
  writePraise,
  agreeToPraise,
  publishPraise,
  withdrawPraise,
] as const satisfies ReadonlyArray<Endpoint>;
