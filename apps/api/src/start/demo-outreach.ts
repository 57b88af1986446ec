import { doorsteps, doorways, goods, movements, outreach, type Write } from "@huzhu/db";
import type { Staff } from "@huzhu/domain/governance";
import {
  type Answer,
  agreeToPraise,
  type Campaign,
  CampaignId,
  type Doorstep,
  GatheringId,
  holdGathering,
  knock,
  PraiseId,
  publishPraise,
  signIn,
  startCampaign,
  writePraise,
} from "@huzhu/domain/outreach";
import type { HamletId } from "@huzhu/domain/people";
import { stockAfter } from "@huzhu/domain/store";
import { addDays, Instant, localDate } from "@huzhu/domain/time";
import type { Settlement } from "@huzhu/simulation";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";

interface Outreaching extends Circumstances {
  readonly by: Pick<Staff, "id">;
}

const DAY = 86_400_000;

/** What became of the first doors, over and over. */
const ANSWERS: ReadonlyArray<readonly [Answer, string]> = [
  [{ _tag: "Welcomed", said: ["howPoints", "likesIt"], gift: true }, ""],
  [{ _tag: "Welcomed", said: ["whatFor"], gift: true }, "问过年能不能换米"],
  [{ _tag: "NobodyHome" }, ""],
  [{ _tag: "Welcomed", said: ["whoHelps", "wantsHelp"], gift: true }, "想有人陪着去赶场"],
  [{ _tag: "Welcomed", said: ["wantsToHelp"], gift: true }, ""],
  [{ _tag: "Declined" }, ""],
];
const KNOCKED = 14;

const ago = (now: Instant, days: number): Instant => Instant.make(now - days * DAY);

/** Half of the doors of a campaign that began last week, with what was handed over there. */
const goFromDoorToDoor = async (
  tx: Write,
  campaign: Campaign,
  { now, actor, by }: Outreaching,
): Promise<void> => {
  const knocks: Array<Doorstep> = [];
  for (const [nth, { household }] of campaign.invited.slice(0, KNOCKED).entries()) {
    const [answer, note] = ANSWERS[nth % ANSWERS.length] ?? [{ _tag: "NobodyHome" }, ""];
    const at = ago(now, 5 - Math.floor(nth / 4));
    const door = { household, answer, note, on: localDate(at) };
    knocks.push(Result.getOrThrow(knock(campaign, knocks, door, by, at)));
  }
  await doorsteps.record(tx, knocks, actor);
  for (const { answer, on } of knocks) {
    const { gift } = campaign;
    if (answer._tag !== "Welcomed" || !answer.gift || !gift) continue;
    const given = { kind: "gift" as const, good: gift.good, pieces: -gift.pieces };
    const movement = { ...given, eventDate: on, recordedAt: now, note: campaign.title };
    await movements.append(tx, [movement], { actor, redemption: null });
  }
};

/** Two teams, each for half of the hamlets. */
const teamsFor = (hamlets: ReadonlyArray<HamletId>): Campaign["teams"] | null => {
  const half = Math.ceil(hamlets.length / 2);
  const [first, ...more] = hamlets.slice(0, half);
  const [second, ...others] = hamlets.slice(half);
  if (!first || !second) return null;
  return [
    { name: "一队", who: "妇女主任、两个志愿者", hamlets: [first, ...more] },
    { name: "二队", who: "组长、驻村干部", hamlets: [second, ...others] },
  ];
};

const campaignFor = async (
  tx: Write,
  { hamlets }: Settlement,
  { now, newId, by }: Outreaching,
): Promise<Campaign | null> => {
  const soap = (await goods.list(tx)).find(
    (good) =>
      good.name === "肥皂" &&
      Result.isSuccess(stockAfter(good, { kind: "gift", pieces: -KNOCKED })),
  );
  const teams = teamsFor(hamlets.map(({ id }) => id));
  if (!soap || !teams) return null;
  const at = ago(now, 6);
  const from = localDate(at);
  const told = "积分怎么得、能换什么、谁来帮忙；不识字的一样能办";
  const draft = {
    title: "入冬上门讲互助",
    message: told,
    audiences: ["notYet", "eldersAlone", "newFamilies"],
    teams,
  } as const;
  const started = startCampaign(
    CampaignId.make(newId()),
    { ...draft, gift: { good: soap.id, pieces: 1 }, from, until: addDays(from, 20) },
    await doorways.list(tx, from),
    by,
    at,
  );
  return Result.getOrElse(started, () => null);
};

/** A campaign under way, a gathering, one praise on the board and one that waits for a yes. */
export const writeOutreach = async (
  tx: Write,
  settlement: Settlement,
  circumstances: Outreaching,
): Promise<void> => {
  const { now, actor, newId, by } = circumstances;
  const written = { at: now, actor };
  const campaign = await campaignFor(tx, settlement, circumstances);
  if (campaign) {
    await outreach.recordCampaign(tx, campaign, written);
    await goFromDoorToDoor(tx, campaign, circumstances);
  }
  const [on, heldAt] = [localDate(ago(now, 16)), ago(now, 20)];
  const about = "各家门前屋后扫干净，沟里的塑料袋捡起来";
  const draft = { kind: "cleanYard", title: "扫院坝", place: "村活动室前", on, about } as const;
  const held = holdGathering(GatheringId.make(newId()), draft, by, heldAt);
  const here = settlement.residents.filter(({ residence }) => residence === "home");
  const came = here.filter((_, nth) => nth % 31 === 4).map(({ id }) => id);
  const { gathering } = Result.getOrThrow(signIn(held, came, on));
  await outreach.recordGathering(tx, gathering, written);
  const [helpful, tidy] = [here[12]?.householdId, here[40]?.householdId];
  if (!helpful || !tidy) return;
  const good = { household: helpful, kind: "neighbour", line: "常给邻居挑水送菜" } as const;
  const why = "隔壁两位老人的水，挑了一个冬天";
  const wrote = writePraise(PraiseId.make(newId()), { ...good, why }, by, ago(now, 9));
  const yes = { who: "户主本人", way: "signed", on: localDate(ago(now, 7)) } as const;
  const agreed = agreeToPraise(Result.getOrThrow(wrote), yes, by, ago(now, 7));
  const hung = publishPraise(Result.getOrThrow(agreed), by, ago(now, 6));
  await outreach.recordPraise(tx, Result.getOrThrow(hung), written);
  const clean = { household: tidy, kind: "cleanYard", line: "院里院外天天扫" } as const;
  const next = { ...clean, why: "门前的路也一起扫" };
  const waiting = writePraise(PraiseId.make(newId()), next, by, ago(now, 2));
  await outreach.recordPraise(tx, Result.getOrThrow(waiting), written);
};
