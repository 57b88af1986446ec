import type { Verb } from "../mount/verb.ts";
import { agreeToPraise } from "./agree-to-praise.ts";
import { endCampaign } from "./end-campaign.ts";
import { holdGathering } from "./hold-gathering.ts";
import { knockAtDoor } from "./knock.ts";
import { listCampaigns } from "./list-campaigns.ts";
import { listDoorways } from "./list-doorways.ts";
import { listGatherings } from "./list-gatherings.ts";
import { listPraises } from "./list-praises.ts";
import { publishPraise } from "./publish-praise.ts";
import { seeCampaign } from "./see-campaign.ts";
import { signIn } from "./sign-in.ts";
import { startCampaign } from "./start-campaign.ts";
import { withdrawPraise } from "./withdraw-praise.ts";
import { writePraise } from "./write-praise.ts";

export const outreachVerbs: ReadonlyArray<Verb> = [
  listDoorways,
  listCampaigns,
  startCampaign,
  seeCampaign,
  knockAtDoor,
  endCampaign,
  listGatherings,
  holdGathering,
  signIn,
  listPraises,
  writePraise,
  agreeToPraise,
  publishPraise,
  withdrawPraise,
];
