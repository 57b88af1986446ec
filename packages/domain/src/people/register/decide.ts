import { Result, Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { ResidentId } from "../ids.ts";
import { type BackBeforeGone, comeHome, goAway } from "./absence.ts";
import type { Act } from "./act.ts";
import { type Change, type ChangeVerb, homeChange, personChange } from "./change.ts";
import { changeHead } from "./change-head.ts";
import { correctHome, correctPerson, type IsHead } from "./correct.ts";
import type { ActFacts, Flow, HasLeft, LastDay, Outcome } from "./facts.ts";
import type { Home } from "./home.ts";
import {
  type BeforeBirth,
  changeHousehold,
  comeBack,
  type IdNumberTaken,
  type NeverLeft,
  takeIn,
} from "./join.ts";
import { leave } from "./leave.ts";
import { type MergeRefusal, merge } from "./merge.ts";
import { moveHome } from "./move-home.ts";
import type { Person } from "./person.ts";
import { type SplitRefusal, split } from "./split.ts";

/** It is said to have happened after today. */
export class NotHappenedYet extends Schema.TaggedClass<NotHappenedYet>()("NotHappenedYet", {
  on: CalendarDate,
  today: CalendarDate,
}) {}

/** The same thing changed again since that day, on `later`: the last change is corrected instead. */
export class ChangedLater extends Schema.TaggedClass<ChangedLater>()("ChangedLater", {
  on: CalendarDate,
  later: CalendarDate,
}) {}

/** Everything is so already. */
export class NothingChanges extends Schema.TaggedClass<NothingChanges>()("NothingChanges", {}) {}

export type ActRefusal =
  | NotHappenedYet
  | ChangedLater
  | NothingChanges
  | SplitRefusal
  | MergeRefusal
  | HasLeft
  | IdNumberTaken
  | BeforeBirth
  | NeverLeft
  | BackBeforeGone
  | IsHead;

/** What an act comes to, decided and ready to be written. */
export interface Decision {
  readonly verb: ChangeVerb;
  readonly eventDate: CalendarDate;
  readonly why: string;
  readonly homes: ReadonlyArray<Home>;
  readonly people: ReadonlyArray<Person>;
  readonly changes: ReadonlyArray<Change>;
  readonly flows: ReadonlyArray<Flow>;
  /** Who is no member any more: their cards are stopped, their own accounts frozen. */
  readonly departed: ReadonlyArray<ResidentId>;
  /** Who is a member again: their own accounts are open again. */
  readonly returned: ReadonlyArray<ResidentId>;
}

const VERBS: Record<Act["_tag"], ChangeVerb> = {
  Split: "split",
  Merge: "merge",
  ChangeHead: "changeHead",
  MoveHome: "moveHome",
  TakeIn: "takeIn",
  ChangeHousehold: "changeHousehold",
  Leave: "leave",
  Return: "return",
  GoAway: "goAway",
  ComeHome: "comeHome",
  CorrectPerson: "correct",
  CorrectHome: "correct",
};

const outcomeOf = (facts: ActFacts, act: Act): Result.Result<Outcome, ActRefusal> => {
  switch (act._tag) {
    case "Split":
      return split(facts, act);
    case "Merge":
      return merge(facts, act);
    case "ChangeHead":
      return changeHead(facts, act);
    case "MoveHome":
      return moveHome(facts, act);
    case "TakeIn":
      return takeIn(facts, act);
    case "ChangeHousehold":
      return changeHousehold(facts, act);
    case "Leave":
      return leave(facts, act);
    case "Return":
      return comeBack(facts, act);
    case "GoAway":
      return goAway(facts, act);
    case "ComeHome":
      return comeHome(facts, act);
    case "CorrectPerson":
      return correctPerson(facts, act);
    case "CorrectHome":
      return correctHome(facts, act);
  }
};

/** The changes from what the facts say to an outcome. */
export const changesTo = (
  { homes, people }: Pick<ActFacts, "homes" | "people">,
  after: Pick<Outcome, "homes" | "people">,
): ReadonlyArray<Change> => {
  const homesBefore = new Map(homes.map((home) => [home.id, home]));
  const peopleBefore = new Map(people.map((person) => [person.id, person]));
  return [
    ...after.homes.map((home) => homeChange(homesBefore.get(home.id) ?? null, home)),
    ...after.people.map((person) => personChange(peopleBefore.get(person.id) ?? null, person)),
  ].filter((change) => change !== null);
};

/** The last day on which anything changed that these changes are about. */
const lastOf = (
  changes: ReadonlyArray<Change>,
  last: ReadonlyArray<LastDay>,
): CalendarDate | null => {
  const touched = new Set(
    changes.flatMap(({ subject, id, after }) =>
      Object.keys(after).map((field) => `${subject}/${id}/${field}`),
    ),
  );
  const days = last
    .filter(({ subject, id, field }) => touched.has(`${subject}/${id}/${field}`))
    .map(({ on }) => on);
  return days.toSorted().at(-1) ?? null;
};

const inOrder = (
  facts: ActFacts,
  eventDate: CalendarDate,
  changes: ReadonlyArray<Change>,
): Result.Result<void, ChangedLater> => {
  const later = lastOf(changes, facts.last);
  return later !== null && later > eventDate
    ? Result.fail(new ChangedLater({ on: eventDate, later }))
    : Result.void;
};

/** What an act changes in the register, or the first thing that stands in its way. */
export const decide = (facts: ActFacts, act: Act): Result.Result<Decision, ActRefusal> =>
  Result.gen(function* () {
    const { today } = facts;
    const eventDate = "on" in act ? act.on : today;
    if (eventDate > today) {
      return yield* Result.fail(new NotHappenedYet({ on: eventDate, today }));
    }
    const outcome = yield* outcomeOf(facts, act);
    const { flows } = outcome;
    const changes = changesTo(facts, outcome);
    const changed = new Set(changes.map(({ id }) => id));
    const homes = outcome.homes.filter(({ id }) => changed.has(id));
    const people = outcome.people.filter(({ id }) => changed.has(id));
    if (changes.length === 0) return yield* Result.fail(new NothingChanges());
    const verb = VERBS[act._tag];
    if (verb !== "correct") yield* inOrder(facts, eventDate, changes);
    const was = new Map(facts.people.map((person) => [person.id, person.departure]));
    const departed = people.filter(
      ({ id, departure }) => departure !== null && was.get(id) === null,
    );
    const returned = people.filter(({ id, departure }) => departure === null && !!was.get(id));
    return {
      ...{ verb, eventDate, why: act.why, homes, people, changes, flows },
      departed: departed.map(({ id }) => id),
      returned: returned.map(({ id }) => id),
    };
  });
