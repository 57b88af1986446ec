import {
  type CampaignView,
  campaign,
  campaigns,
  doorways,
  gatherings,
  goods,
  hamlets,
  knockAtDoor,
  praises,
  resources,
  startCampaign,
} from "@huzhu/contract";
import { PraiseId } from "@huzhu/domain/outreach";
import { Result } from "effect";
import type { FakeServer } from "./fake-server.ts";
import { CAMPAIGN, CAMPAIGN_ID, CLEANING, DOORWAYS, PRAISE, SOAP } from "./outreach.ts";
import { RESOURCES } from "./resources.ts";
import { TODAY } from "./village.ts";

/** Outreach and what comes from outside; what is written down at a door is seen there afterwards. */
export const withOutreach = (server: FakeServer): FakeServer => {
  let view: CampaignView = CAMPAIGN;
  return server
    .on(resources, () => Result.succeed(RESOURCES))
    .on(hamlets, () => Result.succeed([]))
    .on(goods, () => Result.succeed([SOAP]))
    .on(doorways, () => Result.succeed(DOORWAYS))
    .on(campaigns, () => Result.succeed([view.campaign]))
    .on(startCampaign, () => Result.succeed({ campaign: CAMPAIGN_ID }))
    .on(campaign, () => Result.succeed(view))
    .on(knockAtDoor, ({ body: { household, answer, note } }) => {
      const last = { on: TODAY, answer, note, writer: "王主任" };
      const doors = view.doors.map((door) =>
        door.household === household ? { ...door, knocks: door.knocks + 1, last } : door,
      );
      view = { ...view, doors };
      return Result.succeed({ campaign: CAMPAIGN_ID });
    })
    .on(gatherings, () => Result.succeed([CLEANING]))
    .on(praises, () =>
      Result.succeed([
        PRAISE,
        {
          ...PRAISE,
          id: PraiseId.make("hung"),
          onBoard: true,
          published: { from: TODAY, until: TODAY, by: PRAISE.writtenBy, at: PRAISE.at },
        },
      ]),
    );
};
