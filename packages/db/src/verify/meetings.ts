import {
  countVotes,
  decided,
  type Happened,
  type Meeting,
  type MotionStanding,
  type Resolution,
  standingOf,
} from "@huzhu/domain/governance";
import { Result } from "effect";
import type { ResolutionRecord } from "../nouns/resolution-record.ts";
import * as committee from "../repositories/committee.ts";
import * as meetings from "../repositories/meetings.ts";
import * as resolutions from "../repositories/resolutions.ts";
import type { Read } from "../unit.ts";
import { Unreadable } from "../vault/cell.ts";
import type { Findings } from "./finding.ts";

type Decided = Extract<Happened["said"], { readonly _tag: "MotionDecided" }>;

/** A motion that was counted: the meeting as it stood then, and what is kept of the count. */
interface Count {
  readonly before: Meeting;
  readonly on: MotionStanding;
  readonly said: Decided;
  readonly at: Happened["at"];
  readonly resolution: Resolution;
}

const figuresOf = ({ due, present, inFavour, against, abstained, recused }: Resolution): string =>
  [due, present, inFavour, against, abstained, recused].join("/");

/** Counts the committee's ballots again, with the seats as they were known then. */
const recount = async (
  read: Read,
  { before, on, said, at, resolution }: Count,
  findings: Findings,
): Promise<void> => {
  const of = said.motion;
  const { members: there } = standingOf(before);
  const members = await committee.knownAt(read, at);
  const ballots = on.ballots.filter(({ member }) => there.has(member));
  const { recusals } = said;
  const counted = countVotes({ members, recusals, ballots, date: before.date });
  if (Result.isFailure(counted)) {
    findings.add("votes of a motion", of, "counted", counted.failure._tag);
    return;
  }
  const tally = counted.success;
  findings.compare(
    "figures of a resolution",
    of,
    figuresOf({ ...resolution, ...tally }),
    figuresOf(resolution),
  );
  findings.compare("votes of a motion", of, String(tally.carried), String(said.carried));
};

/** Of hands nothing but their number was kept: they have to fit those who were there. */
const checkHands = ({ before, on, said, resolution }: Count, findings: Findings): void => {
  const present = standingOf(before).voters.size;
  findings.compare("figures of a resolution", said.motion, present, resolution.present);
  const result = decided({ ...resolution, body: "households" });
  const found = Result.isSuccess(result) ? "carried" : result.failure._tag;
  // How many have to come is asked of all hamlets together where they vote jointly.
  if (found === "QuorumNotReached" && on.motion.joint !== undefined && !said.carried) return;
  const expected = said.carried ? "carried" : "MajorityNotReached";
  findings.compare("votes of a motion", said.motion, expected, found);
};

/** What the resolution says of the meeting and of the motion is what they say themselves. */
const checkWords = (
  { before, on, said, resolution }: Count,
  record: ResolutionRecord,
  findings: Findings,
): void => {
  const { leaders } = standingOf(before);
  const { body, date, minutes } = before;
  const { about, subject } = on.motion;
  const names = [leaders?.chair, leaders?.keeper];
  const expected = [body, date, minutes, ...names, about, subject, said.carried];
  const { chair, minuteKeeper } = resolution;
  const found = [resolution.body, resolution.date, resolution.minutes, chair, minuteKeeper];
  const outcome = [record.about, record.subject, record.carried];
  findings.compare(
    "resolution of a motion",
    said.motion,
    JSON.stringify(expected),
    JSON.stringify([...found, ...outcome]),
  );
};

/** What cannot be opened is found where every sealed cell is; here nothing can be counted then. */
const readable = async (read: Read): Promise<ReadonlyArray<Meeting>> => {
  try {
    return await meetings.list(read);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
};

/**
 * I14: every motion that was counted has a resolution with the figures that follow from the ballots
 * before it, cast by who sat and was there and had not to keep out of it; and no resolution has none.
 */
export const checkMeetings = async (read: Read, findings: Findings): Promise<void> => {
  const kept = new Map((await resolutions.list(read)).map((one) => [one.resolution.motion, one]));
  for (const meeting of await readable(read)) {
    for (const [place, { said, at }] of meeting.happened.entries()) {
      if (said._tag !== "MotionDecided") continue;
      const record = kept.get(said.motion);
      kept.delete(said.motion);
      const before = { ...meeting, happened: meeting.happened.slice(0, place) };
      const on = standingOf(before).motions.find(({ motion }) => motion.id === said.motion);
      if (!record || !on) {
        findings.add("resolution of a motion", said.motion, 1, 0);
        continue;
      }
      const count = { before, on, said, at, resolution: record.resolution };
      checkWords(count, record, findings);
      if (meeting.body === "committee") await recount(read, count, findings);
      else checkHands(count, findings);
    }
  }
  for (const motion of kept.keys()) findings.add("resolution of a motion", motion, 0, 1);
};
