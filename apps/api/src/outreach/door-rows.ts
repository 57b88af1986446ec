import type { DoorRow } from "@huzhu/contract";
import { doorways, type Read, staff } from "@huzhu/db";
import { type Campaign, type Doorstep, lastAtDoors } from "@huzhu/domain/outreach";

/** The doors of a campaign, with what became of the last knock at each. */
export const doorRows = async (
  read: Read,
  { invited, teams }: Campaign,
  knocks: ReadonlyArray<Doorstep>,
): Promise<ReadonlyArray<DoorRow>> => {
  const doors = await doorways.doors(read);
  const writers = new Map((await staff.list(read)).map(({ id, name }) => [id, name]));
  const [last, times] = [lastAtDoors(knocks), Map.groupBy(knocks, (one) => one.household)];
  return invited.map(({ household, hamlet, why }) => {
    const door = doors.get(household);
    const knock = last.get(household);
    return {
      ...{ household, hamlet, why, hamletName: door?.hamlet ?? "" },
      ...{ number: door?.number ?? "", head: door?.head ?? null },
      team: teams.find(({ hamlets }) => hamlets.includes(hamlet))?.name ?? "",
      knocks: times.get(household)?.length ?? 0,
      last: knock
        ? {
            on: knock.on,
            answer: knock.answer,
            note: knock.note,
            writer: writers.get(knock.by) ?? "",
          }
        : null,
    };
  });
};
