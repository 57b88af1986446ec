import { PointsPolicy } from "@huzhu/domain/points";
import { type Caller, command, query } from "../endpoint/index.ts";
import { seesLedger } from "./callers.ts";

const managesPolicy: Caller = { kind: "staff", duty: "manage-points-policy" };

export const pointsPolicy = query({
  name: "settings.points",
  path: "/api/settings/points",
  caller: seesLedger,
  summary: "How long points live, and how they may be spent, given away and converted.",
  answer: PointsPolicy,
});

export const changePointsPolicy = command({
  name: "settings.changePoints",
  path: "/api/settings/points",
  caller: managesPolicy,
  summary: "Changes the points policy; it applies to what comes in from then on.",
  body: PointsPolicy,
  answer: PointsPolicy,
});
