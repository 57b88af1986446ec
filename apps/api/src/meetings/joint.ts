import type { JointView } from "@huzhu/contract";
import { hamlets, meetings, type Read, resolutions } from "@huzhu/db";
import {
  countJointly,
  type KeptResolution,
  type Motion,
  type MotionId,
  standingOf,
} from "@huzhu/domain/governance";

interface Joint {
  readonly motion: Motion;
  readonly view: JointView;
}

/** Motions on which all hamlets vote, by what names them together. */
export const jointMotions = async (read: Read): Promise<ReadonlyMap<MotionId, Joint>> => {
  const named = new Map((await hamlets.list(read)).map(({ id, name }) => [id, name]));
  const found = (await meetings.list(read)).flatMap((meeting) => {
    const { state, motions } = standingOf(meeting);
    const calledOff = state === "calledOff";
    return motions.flatMap(({ motion }) => {
      const { joint } = motion;
      return joint === undefined ? [] : [{ joint, motion, meeting, calledOff }];
    });
  });
  if (found.length === 0) return new Map();
  const kept = new Map(
    (await resolutions.list(read)).map(({ resolution }) => [resolution.motion, resolution]),
  );
  const joints = [...Map.groupBy(found, ({ joint }) => joint)].map(([id, those]) => {
    const parts = those
      .map(({ motion, calledOff, meeting: { id: meeting, date, hamlet } }) => ({
        ...{ meeting, date, calledOff, hamlet: (hamlet && named.get(hamlet)) ?? "" },
        resolution: kept.get(motion.id) ?? null,
      }))
      .toSorted((a, b) => (a.date < b.date ? -1 : 1));
    const jointly = countJointly(
      id,
      parts.map(({ resolution }) => resolution),
    );
    const [first] = those;
    return first ? [[id, { motion: first.motion, view: { parts, ...jointly } }] as const] : [];
  });
  return new Map(joints.flat());
};

/** What all hamlets carried or lost together, as a resolution of the village. */
export const keptJointly = ({ motion, view }: Joint): KeptResolution | null => {
  const { total, carried } = view;
  if (!total || carried === null) return null;
  return { about: motion.about, carried, hamlet: null, title: motion.title, resolution: total };
};
