import type { MotionView, RecusalView } from "@huzhu/contract";
import { type Read, resolutions } from "@huzhu/db";
import {
  type Meeting,
  type Member,
  type MotionStanding,
  needed,
  type Recusal,
  type RecusalReason,
  recusedFrom,
  seatedOn,
  standingOf,
} from "@huzhu/domain/governance";
import { dueOf } from "./due.ts";
import { jointMotions } from "./joint.ts";
import { type Matter, matterOf } from "./matter.ts";

/** A committee's quorum and majority are those of 村民代表会议. */
const RULE = { committee: "representatives", households: "households" } as const;

const reasonWords = (
  { household: own }: Member,
  reason: RecusalReason,
  { how }: Matter,
): string => {
  switch (reason._tag) {
    case "OwnHousehold":
      return "这件事涉及本人家";
    case "Kin":
      return (own && how.get(own)?.get(reason.household)) || "这件事涉及亲属家";
    case "Declared":
      return `申明：${reason.why}`;
  }
};

const recusalViews = (
  recused: ReadonlyArray<Recusal>,
  matter: Matter,
): ReadonlyArray<RecusalView> =>
  recused.flatMap(({ member: id, reasons }) => {
    const member = matter.members.find((one) => one.id === id);
    if (!member) return [];
    const words = reasons.map((reason) => reasonWords(member, reason, matter));
    return [{ member: id, name: member.name, reasons: words }];
  });

/** The figures by which the meeting could vote on it now. */
const figuresNow = (
  { body, date }: Meeting,
  standing: ReturnType<typeof standingOf>,
  {
    members,
    recused,
    households,
  }: {
    readonly members: ReadonlyArray<Member>;
    readonly recused: ReadonlyArray<Recusal>;
    readonly households: number;
  },
): MotionView["now"] => {
  const out = new Set(recused.map(({ member }) => member));
  const due = body === "committee" ? seatedOn(members, date).length - out.size : households;
  const present =
    body === "committee"
      ? [...standing.members].filter((id) => !out.has(id)).length
      : standing.voters.size;
  const least = needed(RULE[body], { due, present });
  return { due, present, recused: out.size, quorum: least.present, majority: least.inFavour };
};

/** Every motion of a meeting as whoever keeps the minutes sees it. */
export const motionViews = async (
  tx: Read,
  meeting: Meeting,
): Promise<ReadonlyArray<MotionView>> => {
  const standing = standingOf(meeting);
  const kept = await resolutions.ofMeeting(tx, meeting.id);
  const households = meeting.body === "households" ? await dueOf(tx, meeting) : 0;
  const joint = standing.motions.some(({ motion }) => motion.joint !== undefined);
  const joints = joint ? await jointMotions(tx) : null;
  const view = async (on: MotionStanding): Promise<MotionView> => {
    const matter = await matterOf(tx, meeting, on.motion);
    const recused = on.decided?.recusals ?? recusedFrom(meeting, on, matter);
    const record = kept.find(({ resolution }) => resolution.motion === on.motion.id);
    const { members } = matter;
    return {
      ...on.motion,
      recusals: recusalViews(recused, matter),
      ballots: on.ballots.map((ballot) => ({
        ...ballot,
        name: members.find(({ id }) => id === ballot.member)?.name ?? "",
      })),
      now: figuresNow(meeting, standing, { members, recused, households }),
      resolution: record?.resolution ?? null,
      carried: on.decided?.carried ?? null,
      together: (on.motion.joint && joints?.get(on.motion.joint)?.view) ?? null,
    };
  };
  const views: Array<MotionView> = [];
  for (const on of standing.motions) views.push(await view(on));
  return views;
};
