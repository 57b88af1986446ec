import { rankedHelpers as endpoint, NotFound } from "@huzhu/contract";
import { rankHelpers } from "@huzhu/domain/reciprocity/matching";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { livesWith } from "../helper-roster/lives-with.ts";
import { staffQuery } from "../mount/verb.ts";
import { candidatesOf } from "./candidates.ts";
import { readWeek } from "./read-week.ts";

export const rankForTask = staffQuery(endpoint, async ({ tx, request, now, staff }) => {
  const today = localDate(now);
  const { on = today } = request.query;
  const read = await readWeek(tx, on < today ? today : on, today);
  const found = [...read.open, ...read.taken].find(({ task }) => task.id === request.params.task);
  if (!found) return Result.fail(new NotFound({ what: "task" }));
  const { roster, minutes, past } = read;
  const others = read.standing.filter(({ id }) => `visit-${id}` !== found.task.id);
  const candidates = candidatesOf(roster, others, minutes, today);
  const isTheirs = livesWith(roster, staff);
  const ranked = rankHelpers(found.wanted, candidates, past).filter(
    ({ helper, out }) => out?._tag !== "Unwanted" || !isTheirs(helper),
  );
  return Result.succeed(ranked.map((one) => ({ ...one, name: roster.nameOf(one.helper) })));
});
