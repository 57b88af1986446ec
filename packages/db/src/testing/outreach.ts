import {
  CampaignId,
  type Doorway,
  GatheringId,
  holdGathering,
  knock,
  PraiseId,
  startCampaign,
  writePraise,
} from "@huzhu/domain/outreach";
import { GoodId } from "@huzhu/domain/store";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import { ADMIN, NOW, TODAY, WANG } from "./village.ts";

const DOORWAY: Doorway = {
  ...{ household: WANG.id, hamlet: WANG.hamletId, atHome: true, eldersAlone: false },
  ...{ since: null, tookPart: false },
};

export const OIL_AT_DOORS = Result.getOrThrow(
  startCampaign(
    CampaignId.make("oil"),
    {
      ...{ title: "送油上门", message: "讲讲积分怎么用", audiences: ["notYet"] },
      gift: { good: GoodId.make("rice"), pieces: 1 },
      teams: [{ name: "一队", who: "李干事、王嫂", hamlets: [WANG.hamletId] }],
      ...{ from: TODAY, until: addDays(TODAY, 6) },
    },
    [DOORWAY],
    ADMIN,
    NOW,
  ),
);

export const WELCOMED = Result.getOrThrow(
  knock(
    OIL_AT_DOORS,
    [],
    {
      ...{ household: WANG.id, on: TODAY, note: "腿脚不便，想有人陪" },
      answer: { _tag: "Welcomed", said: ["wantsHelp"], gift: true },
    },
    ADMIN,
    NOW,
  ),
);

export const CLEANING = holdGathering(
  GatheringId.make("cleaning"),
  { kind: "cleanYard", title: "扫院坝", place: "村口", on: TODAY, about: "年前大扫除" },
  ADMIN,
  NOW,
);

export const PRAISED = Result.getOrThrow(
  writePraise(
    PraiseId.make("p"),
    { household: WANG.id, kind: "neighbour", line: "常给邻居挑水", why: "挑了一个冬天" },
    ADMIN,
    NOW,
  ),
);
