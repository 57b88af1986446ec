import type { ResolutionRecord } from "@huzhu/db";
import { decisions, meetings, type Read, resolutions } from "@huzhu/db";
import {
  type Decision,
  decisionOf,
  type KeptResolution,
  type NotResolved,
  resolved,
} from "@huzhu/domain/governance";
import { Result } from "effect";
import { jointMotions, keptJointly } from "./joint.ts";

/** What a version of the village's documents is decided on by all households. */
type Document = "rulebook" | "catalog";

const keptOf = async (
  read: Read,
  { meeting: id, about, carried, resolution }: ResolutionRecord,
): Promise<KeptResolution | null> => {
  const meeting = await meetings.byId(read, id);
  if (!meeting) return null;
  const put = meeting.happened.find(
    ({ said }) => said._tag === "MotionPut" && said.motion.id === resolution.motion,
  );
  const title = put?.said._tag === "MotionPut" ? put.said.motion.title : "";
  return { about, carried, hamlet: meeting.hamlet, title, resolution };
};

/** Decisions of all households on documents of a kind, that no version has taken yet. */
export const decidedBy = async (read: Read, kind: Document): Promise<ReadonlyArray<Decision>> => {
  const taken = new Set([...(await decisions.about(read, kind)).values()].map((one) => one.motion));
  const found: Array<Decision> = [];
  for (const record of await resolutions.list(read)) {
    if (record.about !== kind || taken.has(record.resolution.motion)) continue;
    const kept = await keptOf(read, record);
    const decision = kept && decisionOf(kept);
    if (decision) found.push(decision);
  }
  for (const [motion, joint] of await jointMotions(read)) {
    const kept = keptJointly(joint);
    const decision = kept?.about === kind && !taken.has(motion) ? decisionOf(kept) : null;
    if (decision) found.push(decision);
  }
  return found;
};

/** Whether the resolution that a decision leans on bears it. */
export const resolvedIn = async (
  read: Read,
  decision: Decision,
  kind: Document,
): Promise<Result.Result<Decision, NotResolved>> => {
  const { motion } = decision;
  if (motion === undefined) return Result.succeed(decision);
  const record = await resolutions.byMotion(read, motion);
  const joint = record ? undefined : (await jointMotions(read)).get(motion);
  const kept = record ? await keptOf(read, record) : joint && keptJointly(joint);
  return resolved(decision, kind, kept ?? null);
};
