import { radarProposal as endpoint } from "@huzhu/contract";
import { visits } from "@huzhu/db";
import { closeGaps, type Gap } from "@huzhu/domain/reciprocity";
import { readPast } from "@huzhu/domain/reciprocity/matching";
import { addDays, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { candidatesOf } from "../week/candidates.ts";
import { minutesOfVisit, readTaskFacts } from "../week/read-week.ts";
import { visitWanted } from "../week/tasks.ts";
import { AHEAD_DAYS } from "./radar.ts";
import { serviceOn } from "./service-on.ts";
import { watchedElders } from "./watched.ts";

export const proposeClosing = staffQuery(endpoint, async ({ tx, request, now }) => {
  const today = localDate(now);
  const to = addDays(today, AHEAD_DAYS);
  const found = await serviceOn(tx, request.query.service, today);
  if (Result.isFailure(found)) return Result.fail(found.failure);
  const { service } = found.success;
  const facts = await readTaskFacts(tx, today);
  const { roster } = facts;
  const watched = await watchedElders(tx, today);
  const planned = await visits.list(tx, { from: today, steps: ["Planned"] });
  const comes = Map.groupBy(planned, ({ elder }) => elder);
  const promised = planned.filter(({ on, helpers }) => on <= to && helpers.length > 0);
  const closed = closeGaps(
    {
      awaited: watched.map(({ elder, risk, lastSeen }) => ({
        ...{ elder, risk, lastSeen },
        planned: (comes.get(elder) ?? []).map(({ on }) => on),
      })),
      candidates: candidatesOf(roster, promised, minutesOfVisit(facts), today),
      past: readPast(roster.past, today),
      visit: ({ elder }) => visitWanted(facts, { elder, service, title: service.title }),
    },
    today,
    to,
  );
  const named = new Map(watched.map(({ elder, name, hamlet }) => [elder, { name, hamlet }]));
  const gapView = ({ elder, risk, due, days, overdue }: Gap) => {
    const who = named.get(elder);
    if (!who) throw new Error("A gap of somebody whom nobody watches.");
    return { elder, ...who, risk, due, days, overdue };
  };
  return Result.succeed({
    from: today,
    to,
    visits: closed.visits.map(({ gap, assigned: { helper, slot, reasons } }) => ({
      ...gapView(gap),
      ...{ helper, helperName: roster.nameOf(helper), slot, reasons },
    })),
    left: closed.left.map(({ gap, open }) => ({ ...gapView(gap), why: open.why })),
  });
});
