import { type ElderRow, type elders, levelAsked, type RequestOf } from "@huzhu/contract";
import type { Read } from "@huzhu/db";
import type { Sought } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import { elderRows } from "./elder-rows.ts";

type Asked = Omit<RequestOf<typeof elders>["query"], "search"> & { readonly sought: Sought };

const isAskedFor =
  ({ group, level, risk, due }: Asked) =>
  (row: ElderRow): boolean =>
    (group === undefined || row.groups.some((one) => one.group === group)) &&
    (level === undefined || (row.standing?.level ?? null) === levelAsked(level)) &&
    (risk === undefined || row.risk.class === risk) &&
    (due === undefined || row.next.state === due);

/** The elders whom a list is asked for, all of them. */
export const wantedRows = async (
  tx: Read,
  asked: Asked,
  today: CalendarDate,
): Promise<ReadonlyArray<ElderRow>> =>
  (await elderRows(tx, asked, today)).filter(isAskedFor(asked));
