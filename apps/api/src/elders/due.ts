import type { ElderRow } from "@huzhu/contract";
import type { Read } from "@huzhu/db";
import { asksForAssessment, type DueState } from "@huzhu/domain/elders";
import type { CalendarDate } from "@huzhu/domain/time";
import { elderRows } from "./elder-rows.ts";

/** Changes first, then what is over, what will be, and at last whom nobody has assessed yet. */
const URGENCY: ReadonlyArray<DueState> = ["event", "overdue", "soon", "first"];

const urgency = ({ next }: ElderRow): number => URGENCY.indexOf(next.state);

const byUrgency = (a: ElderRow, b: ElderRow): number =>
  urgency(a) - urgency(b) || (a.next.due ?? "").localeCompare(b.next.due ?? "") || b.age - a.age;

/** Whom somebody has to assess now, the most urgent first. */
export const dueRows = async (tx: Read, today: CalendarDate): Promise<ReadonlyArray<ElderRow>> =>
  (await elderRows(tx, {}, today))
    .filter(({ next }) => asksForAssessment(next))
    .toSorted(byUrgency);

export const assessmentsDue = async (tx: Read, today: CalendarDate): Promise<number> =>
  (await dueRows(tx, today)).length;
