import {
  LinkId,
  match,
  type Need,
  NeedId,
  type Offer,
  OfferId,
  ProjectId,
  startProject,
  takeNeed,
  takeOffer,
} from "@huzhu/domain/resources";
import { Result } from "effect";
import { ADMIN, NOW, TODAY } from "./village.ts";

/** Where nothing is said of it. */
const EVERYWHERE = { hamlet: null } as const;

export const CHECK_UPS: Offer = Result.getOrThrow(
  takeOffer(
    OfferId.make("clinic"),
    {
      ...{ ...EVERYWHERE, from: "县医院", giver: "hospital", contact: "张医生 13900000000" },
      ...{ kind: "service", what: "上门体检", quantity: 20, since: TODAY, until: null },
    },
    ADMIN,
    NOW,
  ),
);

export const WANTED: Need = takeNeed(
  NeedId.make("check-up"),
  { ...EVERYWHERE, kind: "service", what: "老人体检", quantity: 12, wantedBy: null },
  ADMIN,
  NOW,
);

export const TIED = Result.getOrThrow(
  match(LinkId.make("l"), { offer: CHECK_UPS, need: WANTED, links: [] }, ADMIN, NOW),
);

export const GUESTHOUSE = startProject(ProjectId.make("guesthouse"), {
  ...{ title: "民宿", partner: "合作社", paper: "协议1号" },
  ...{ shareOf: "profit", permille: 200, since: TODAY },
});
