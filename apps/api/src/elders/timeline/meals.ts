import type { TimelineEntry } from "@huzhu/contract";
import { canteenBook, type Read } from "@huzhu/db";
import { standing } from "@huzhu/domain/canteen";
import type { Resident } from "@huzhu/domain/people";

const MONTH = "2026-03".length;

/** How often somebody ate, month by month: a line for every meal would hide all else. */
export const meals = async (
  read: Read,
  { id }: Pick<Resident, "id">,
): Promise<ReadonlyArray<TimelineEntry>> => {
  const came = standing(await canteenBook.ofResident(read, id)).flatMap(({ on, said }) =>
    said._tag === "Came" ? [{ on, title: said.title }] : [],
  );
  const months = Map.groupBy(came, ({ on, title }) => `${on.slice(0, MONTH)} ${title}`);
  return [...months.values()].flatMap((some): ReadonlyArray<TimelineEntry> => {
    const last = some.toSorted((a, b) => a.on.localeCompare(b.on)).at(-1);
    return last ? [{ _tag: "Ate", ...last, at: null, times: some.length }] : [];
  });
};
