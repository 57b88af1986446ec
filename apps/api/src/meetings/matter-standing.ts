import type { MatterStanding } from "@huzhu/contract";
import { meetings, type Read, type ResolutionRecord, resolutions } from "@huzhu/db";
import type { MotionAbout } from "@huzhu/domain/governance";

const heldOn = ({ meeting: id, resolution: { date, minutes } }: ResolutionRecord) => ({
  ...{ id, date, minutes },
});

/** Where things of one kind stand at meetings; what was carried once is in force, whatever came later. */
export const matterStandings = async (
  read: Read,
  about: MotionAbout,
): Promise<(subject: string) => MatterStanding> => {
  const waiting = (await meetings.pending(read)).filter((one) => one.about === about);
  const decided = (await resolutions.list(read)).filter((one) => one.about === about);
  return (subject) => {
    const on = decided.filter((one) => one.subject === subject);
    const carried = on.find((one) => one.carried);
    if (carried) return { step: "adopted", meeting: heldOn(carried) };
    const put = waiting.find((one) => one.subject === subject);
    if (put) {
      const { meeting: id, date, minutes } = put;
      return { step: "waiting", meeting: { id, date, minutes } };
    }
    const lost = on.at(-1);
    return lost
      ? { step: "turnedDown", meeting: heldOn(lost) }
      : { step: "written", meeting: null };
  };
};
