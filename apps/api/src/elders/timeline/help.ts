import type { TimelineEntry } from "@huzhu/contract";
import { helpRequests, type Read, visits } from "@huzhu/db";
import type { Resident } from "@huzhu/domain/people";
import type { Visit } from "@huzhu/domain/reciprocity";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { visitRows } from "../../visits/visit-rows.ts";

/** More requests than anybody makes. */
const MOST = 10_000;

const asked = async (read: Read, elder: Resident["id"]): Promise<ReadonlyArray<TimelineEntry>> =>
  (await helpRequests.latest(read, { elder, most: MOST })).map(
    ({ id, kind, urgent, askedAt, state }) => ({
      ...({ _tag: "Asked", request: id, kind, urgent, step: state._tag } as const),
      ...{ on: localDate(askedAt), at: askedAt },
    }),
  );

const cameAt = ({ state }: Visit) => ("came" in state ? state.came.at : null);
const seenAt = ({ state }: Visit) => ("seen" in state ? state.seen : null);

/** Who asked for what and who came; what is only planned has not happened. */
export const helped = async (
  read: Read,
  { id }: Pick<Resident, "id">,
  today: CalendarDate,
): Promise<ReadonlyArray<TimelineEntry>> => {
  const made = (await visits.list(read, { elder: id, to: today })).filter(
    ({ on, state }) => on < today || state._tag !== "Planned",
  );
  const rows = await visitRows(read, made);
  const visited = rows.map((row, at): TimelineEntry => {
    const visit = made[at];
    if (!visit) throw new Error("A visit has no row.");
    const { serviceTitle: title, step, feedback, on, helpers } = row;
    return {
      ...({ _tag: "Visited", visit: row.id, title, step, feedback, on } as const),
      ...{ helpers: helpers.map(({ name }) => name), at: cameAt(visit), seen: seenAt(visit) },
    };
  });
  return [...(await asked(read, id)), ...visited];
};
