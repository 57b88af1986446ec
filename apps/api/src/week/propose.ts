import { week as endpoint, NotFound, type WeekView } from "@huzhu/contract";
import type { HelperId } from "@huzhu/domain/reciprocity/helper";
import { type Assigned, assignWeek, reassign } from "@huzhu/domain/reciprocity/matching";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { candidatesOf, partFor } from "./candidates.ts";
import { type ReadWeek, readWeek } from "./read-week.ts";

type Proposal = Pick<WeekView, "tasks" | "assigned" | "open" | "changed">;

/** Everything that is still open, beside what stands. */
const fill = (read: ReadWeek, today: CalendarDate): Proposal => {
  const { roster, open, standing, minutes, past } = read;
  const candidates = candidatesOf(roster, standing, minutes, today);
  const found = assignWeek({ wanted: open.map(({ wanted }) => wanted), candidates, past });
  return { tasks: open.map(({ task }) => task), ...found, changed: [] };
};

/** Who takes over from somebody who falls ill; only visits of one helper each can be passed on. */
const takeOver = (read: ReadWeek, gone: HelperId, today: CalendarDate): Proposal => {
  const { roster, taken, standing, minutes, past } = read;
  const alone = standing.filter(({ helpers }) => helpers.length === 1);
  const byTask = new Map(taken.map((one) => [one.task.id, one]));
  const assigned = alone.flatMap((visit): ReadonlyArray<Assigned> => {
    const helper = roster.helpers.find(({ id }) => id === visit.helpers[0]);
    const wanted = `visit-${visit.id}`;
    if (!helper || !byTask.has(wanted)) return [];
    const slot = { on: visit.on, part: partFor(helper, visit) };
    return [{ wanted, helper: helper.id, slot, cost: 0, reasons: [] }];
  });
  const named = new Set(assigned.map(({ wanted }) => wanted));
  const inGroups = standing.filter(({ id }) => !named.has(`visit-${id}`));
  const candidates = candidatesOf(roster, inGroups, minutes, today);
  const wanted = taken.filter(({ task }) => named.has(task.id)).map((one) => one.wanted);
  const found = reassign({ wanted, candidates, past, assigned, gone });
  const changed = new Set([...found.changed, ...found.open.map((one) => one.wanted)]);
  return {
    tasks: taken.map(({ task }) => task).filter(({ id }) => changed.has(id)),
    assigned: found.assigned.filter((one) => changed.has(one.wanted)),
    open: found.open,
    changed: found.changed,
  };
};

const loadOf = ({ roster, standing }: ReadWeek, { assigned, tasks }: Proposal) => {
  const now = new Map(tasks.map((task) => [task.id, task.now]));
  return roster.helpers.map(({ id, profile }) => {
    const own = standing.filter(({ helpers }) => helpers.includes(id)).length;
    const away = tasks.filter((task) => now.get(task.id) === id).length;
    return {
      helper: id,
      name: roster.nameOf(id),
      standing: own - away,
      proposed: assigned.filter(({ helper }) => helper === id).length,
      most: profile.mostVisits,
    };
  });
};

export const proposeWeek = staffQuery(endpoint, async ({ tx, request, now }) => {
  const today = localDate(now);
  const { on = today, gone } = request.query;
  const read = await readWeek(tx, on < today ? today : on, today);
  if (gone !== undefined && !read.roster.helpers.some(({ id }) => id === gone)) {
    return Result.fail(new NotFound({ what: "helper" }));
  }
  const proposal = gone === undefined ? fill(read, today) : takeOver(read, gone, today);
  const { from, to } = read;
  return Result.succeed({ from, to, ...proposal, load: loadOf(read, proposal) });
});
