import { type ElderRow, assessmentsDue as endpoint } from "@huzhu/contract";
import { asksForAssessment, type DueState } from "@huzhu/domain/elders";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { elderRows } from "./elder-rows.ts";
import { pageOf } from "./page-of.ts";

/** Changes first, then what is over, what will be, and at last whom nobody has assessed yet. */
const URGENCY: ReadonlyArray<DueState> = ["event", "overdue", "soon", "first"];

const urgency = ({ next }: ElderRow): number => URGENCY.indexOf(next.state);

const byUrgency = (a: ElderRow, b: ElderRow): number =>
  urgency(a) - urgency(b) || (a.next.due ?? "").localeCompare(b.next.due ?? "") || b.age - a.age;

export const listAssessmentsDue = staffQuery(endpoint, async ({ tx, request, now }) => {
  const rows = await elderRows(tx, {}, localDate(now));
  const due = rows.filter(({ next }) => asksForAssessment(next)).toSorted(byUrgency);
  return Result.succeed(pageOf(due, pageAsked(request.query.page)));
});
