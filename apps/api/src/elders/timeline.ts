import {
  elderTimeline as endpoint,
  NotFound,
  type TimelineEntry,
  type TimelineTag,
} from "@huzhu/contract";
import { type Read, residents } from "@huzhu/db";
import type { Duty } from "@huzhu/domain/governance";
import { isElder, type Resident } from "@huzhu/domain/people";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { inCare } from "./timeline/care.ts";
import { helped } from "./timeline/help.ts";
import { meals } from "./timeline/meals.ts";
import { moves } from "./timeline/moves.ts";
import { orders } from "./timeline/orders.ts";

/** Where a part of a timeline comes from, and whose duty lets somebody know it. */
interface Source {
  readonly duty: Duty;
  readonly tags: ReadonlyArray<TimelineTag>;
  readonly tell: (
    read: Read,
    elder: Pick<Resident, "id" | "householdId">,
    today: CalendarDate,
  ) => Promise<ReadonlyArray<TimelineEntry>>;
}

const SOURCES: ReadonlyArray<Source> = [
  { duty: "arrange-visits", tags: ["Asked", "Visited"], tell: helped },
  { duty: "see-market", tags: ["Ordered"], tell: orders },
  { duty: "keep-canteen", tags: ["Ate"], tell: meals },
  {
    duty: "see-elders",
    tags: ["Happened", "Assessed", "Certified", "CertificateEnded"],
    tell: inCare,
  },
  { duty: "see-people", tags: ["Moved"], tell: moves },
];

/** The newest first; what has no moment came at the end of its day. */
const newestFirst = (a: TimelineEntry, b: TimelineEntry): number =>
  b.on.localeCompare(a.on) || (b.at ?? Infinity) - (a.at ?? Infinity) || 0;

export const seeTimeline = staffQuery(endpoint, async ({ tx, request, now, may }) => {
  const today = localDate(now);
  const elder = await residents.byId(tx, request.params.resident);
  if (!elder || !isElder(elder, today)) return Result.fail(new NotFound({ what: "resident" }));
  const entries: Array<TimelineEntry> = [];
  for (const { duty, tell } of SOURCES) {
    if (may(duty)) entries.push(...(await tell(tx, elder, today)));
  }
  return Result.succeed({
    entries: entries.toSorted(newestFirst),
    withheld: SOURCES.flatMap(({ duty, tags }) => (may(duty) ? [] : tags)),
  });
});
