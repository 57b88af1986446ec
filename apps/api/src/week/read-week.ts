import { catalogs, companionWishes, helpRequests, kinTies, type Read, visits } from "@huzhu/db";
import { inForceOn, serviceIn } from "@huzhu/domain/catalog";
import type { HelpRequest, Visit } from "@huzhu/domain/reciprocity";
import { type Past, readPast } from "@huzhu/domain/reciprocity/matching";
import { standings } from "@huzhu/domain/reciprocity/standing";
import { type CalendarDate, periodEnd, periodStart } from "@huzhu/domain/time";
import { type Roster, readRoster } from "../helper-roster/roster.ts";
import { requestTask, type Task, type TaskFacts, USUAL_MINUTES, visitTask } from "./tasks.ts";

/** A week as it stands: who is wanted, which visits have somebody, and how long each takes. */
export interface ReadWeek {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly roster: Roster;
  readonly past: Past;
  /** Tasks without anybody. */
  readonly open: ReadonlyArray<Task>;
  /** Tasks that somebody has. */
  readonly taken: ReadonlyArray<Task>;
  readonly standing: ReadonlyArray<Visit>;
  readonly minutes: (visit: Visit) => number;
}

/** Helpers who are kin of somebody: of the same household, or of one that is kin to it. */
const kinship = async (tx: Read, roster: Roster): Promise<TaskFacts["kinOf"]> => {
  const near = new Map<string, ReadonlySet<string>>();
  for (const { id } of roster.helpers) {
    const home = roster.people.get(id)?.householdId;
    if (home === undefined) continue;
    near.set(id, new Set([home, ...(await kinTies.householdsOf(tx, home))]));
  }
  return (elder) => {
    const home = roster.people.get(elder)?.householdId;
    if (home === undefined) return [];
    return roster.helpers.flatMap(({ id }) => (near.get(id)?.has(home) ? [id] : []));
  };
};

/** Whether a request waits for somebody to go: not for a card, and not for an answer to an offer. */
const waits = ({ kind, state }: HelpRequest): boolean =>
  kind !== "card" && kind !== "offer" && (state._tag === "Asked" || state._tag === "Looking");

/** What the matching has to know of the village, whatever the task. */
export const readTaskFacts = async (tx: Read, today: CalendarDate): Promise<TaskFacts> => {
  const roster = await readRoster(tx, today);
  const wishes = await companionWishes.list(tx);
  const standing = standings(roster.givers, roster.past, today);
  return {
    roster,
    catalog: inForceOn(await catalogs.versions(tx), today),
    wishes: new Map(wishes.map((wish) => [wish.elder, wish])),
    standing: new Map(standing.map((one) => [one.person, one])),
    kinOf: await kinship(tx, roster),
  };
};

/** What a planned visit takes. */
export const minutesOfVisit =
  ({ catalog }: Pick<TaskFacts, "catalog">) =>
  ({ service }: Pick<Visit, "service">): number =>
    (catalog && serviceIn(catalog, service)?.minutes) ?? USUAL_MINUTES;

export const readWeek = async (
  tx: Read,
  on: CalendarDate,
  today: CalendarDate,
): Promise<ReadWeek> => {
  const monday = periodStart("week", on);
  const from = monday < today ? today : monday;
  const to = periodEnd("week", on);
  const facts = await readTaskFacts(tx, today);
  const { roster } = facts;
  const planned = await visits.list(tx, { from, to, steps: ["Planned"] });
  const tasks = planned.flatMap((visit) => visitTask(facts, visit) ?? []);
  const requests = (await helpRequests.open(tx)).filter(waits);
  const asked = requests.flatMap((request) => requestTask(facts, request, { from, to }) ?? []);
  return {
    from,
    to,
    roster,
    past: readPast(roster.past, today),
    open: [...tasks.filter(({ task }) => task.now === null), ...asked],
    taken: tasks.filter(({ task }) => task.now !== null),
    standing: planned.filter(({ helpers }) => helpers.length > 0),
    minutes: minutesOfVisit(facts),
  };
};
