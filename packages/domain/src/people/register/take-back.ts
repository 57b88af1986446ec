import { Result, Schema } from "effect";
import { type DatedChange, MASKED } from "./change.ts";
import { changesTo } from "./decide.ts";
import type { ActFacts, Outcome } from "./facts.ts";
import { Home, membersOf } from "./home.ts";
import { isMember, Person } from "./person.ts";
import { ClaimsPending, HoldsOpen } from "./remain.ts";

/** What the act had changed has changed again since, so that it cannot be taken back as a whole. */
export class ChangedSince extends Schema.TaggedClass<ChangedSince>()("ChangedSince", {
  /** The name of whoever, or the number of the household. */
  what: Schema.String,
}) {}

/** Numbers are not kept in the history, so what they were before is to be entered anew. */
export class NumbersNotKept extends Schema.TaggedClass<NumbersNotKept>()("NumbersNotKept", {}) {}

export type TakeBackRefusal = ChangedSince | NumbersNotKept | HoldsOpen | ClaimsPending;

const toHome = Schema.decodeUnknownSync(Home);
const toPerson = Schema.decodeUnknownSync(Person);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const stillSo = (row: object, { after, before }: DatedChange): boolean => {
  const now: Readonly<Record<string, unknown>> = { ...row };
  // Whoever came in by the act may have changed in what does not matter; who they are may not have.
  const names = before === null ? ["householdId", "dissolved", "departure"] : Object.keys(before);
  return names
    .filter((name) => name in after && !MASKED.has(name))
    .every((name) => same(now[name] ?? null, after[name] ?? null));
};

type Facts = Pick<ActFacts, "homes" | "people" | "purses" | "pending">;

const homeBack = (
  { homes, purses, pending }: Facts,
  change: DatedChange,
): Result.Result<Home, TakeBackRefusal> => {
  const home = homes.find(({ id }) => id === change.id);
  if (!home || !stillSo(home, change)) {
    return Result.fail(new ChangedSince({ what: home?.number ?? "" }));
  }
  if (change.before !== null) return Result.succeed(toHome({ ...home, ...change.before }));
  const { number } = home;
  const { balance = 0, held } = purses.get(home.id) ?? {};
  const count = pending.get(home.id) ?? 0;
  if (held) return Result.fail(new HoldsOpen({ number, held }));
  if (count > 0) return Result.fail(new ClaimsPending({ number, count }));
  if (balance !== 0) return Result.fail(new ChangedSince({ what: number }));
  return Result.succeed({ ...home, head: null, dissolved: change.eventDate });
};

const personBack = (
  { people }: Facts,
  change: DatedChange,
): Result.Result<Person, TakeBackRefusal> => {
  const person = people.find(({ id }) => id === change.id);
  if (!person || !stillSo(person, change)) {
    return Result.fail(new ChangedSince({ what: person?.name ?? "" }));
  }
  const { before, eventDate: on } = change;
  if (before === null) {
    return Result.succeed({ ...person, departure: { how: "enteredWrongly", on } });
  }
  if (Object.keys(before).some((name) => MASKED.has(name))) {
    return Result.fail(new NumbersNotKept());
  }
  return Result.succeed(toPerson({ ...person, ...before }));
};

const merged = <Row extends { readonly id: string }>(
  all: ReadonlyArray<Row>,
  changed: ReadonlyArray<Row>,
): ReadonlyArray<Row> => {
  const after = new Map(changed.map((row) => [row.id, row]));
  return all.map((row) => after.get(row.id) ?? row);
};

/** Everybody is in a household that there is, under a head who is in it. */
const contradiction = (
  homes: ReadonlyArray<Home>,
  people: ReadonlyArray<Person>,
): string | null => {
  const astray = people.filter(isMember).find(({ householdId }) => {
    const home = homes.find(({ id }) => id === householdId);
    return home !== undefined && home.dissolved !== null;
  });
  const wrong = homes.find(
    ({ id, head, dissolved }) =>
      dissolved === null && head !== null && !membersOf(people, id).some((one) => one.id === head),
  );
  return astray?.name ?? wrong?.number ?? null;
};

/**
 * Takes an act back as what never happened: everything is as it was before, where nothing has changed
 * since. Whatever points it moved has been moved back when this is asked.
 */
export const takeBack = (
  facts: Facts,
  changes: ReadonlyArray<DatedChange>,
): Result.Result<
  Pick<Outcome, "homes" | "people"> & { readonly changes: ReturnType<typeof changesTo> },
  TakeBackRefusal
> =>
  Result.gen(function* () {
    const homes: Array<Home> = [];
    const people: Array<Person> = [];
    for (const change of changes) {
      if (change.subject === "household") homes.push(yield* homeBack(facts, change));
      else people.push(yield* personBack(facts, change));
    }
    const wrong = contradiction(merged(facts.homes, homes), merged(facts.people, people));
    if (wrong !== null) return yield* Result.fail(new ChangedSince({ what: wrong }));
    return { homes, people, changes: changesTo(facts, { homes, people }) };
  });
