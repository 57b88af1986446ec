import { Result } from "effect";
import fc from "fast-check";
import { addDays } from "../../../time/index.ts";
import { PersonName } from "../../index.ts";
import {
  type Act,
  type ActFacts,
  type Census,
  type DatedChange,
  type Decision,
  decide,
  type LastDay,
} from "../index.ts";
import {
  ALONE,
  date,
  facts,
  household,
  LOWER,
  points,
  resident,
  UPPER,
  ZHANGS,
} from "./families.ts";

/** A village with its history, and how it was at the end of each day so far. */
export interface World extends Census {
  readonly purses: ReadonlyMap<string, number>;
  readonly pool: number;
  readonly changes: ReadonlyArray<DatedChange>;
  readonly today: ReturnType<typeof date>;
  readonly past: ReadonlyMap<string, Census>;
}

const BEGINNING: World = {
  homes: facts().homes,
  people: [...ZHANGS, ALONE],
  purses: new Map([
    ["zhang", 120],
    ["chen", 31],
  ]),
  pool: 0,
  changes: [],
  today: date("2026-01-01"),
  past: new Map(),
};

const VERBS = [
  ...["Split", "Split", "Merge", "ChangeHead", "MoveHome", "TakeIn", "ChangeHousehold"],
  ...["Leave", "Return", "GoAway", "ComeHome", "CorrectPerson"],
] as const;

/** What somebody wants to happen; numbers point at whoever there is. */
const wish = fc.record({
  verb: fc.constantFrom(...VERBS),
  who: fc.nat(30),
  other: fc.nat(30),
  where: fc.nat(8),
  days: fc.nat(3),
  flag: fc.boolean(),
  share: fc.constantFrom("AllStay" as const, "ByHeads" as const),
});
export type Wish = typeof wish extends fc.Arbitrary<infer W> ? W : never;
export const wishes = fc.array(wish, { maxLength: 25 });

const at = <T>(all: ReadonlyArray<T>, n: number): T => {
  const one = all[n % all.length];
  if (one === undefined) throw new Error("Nobody is there.");
  return one;
};

const told = (world: World) => ({ on: world.today, why: "试验" });

const actOf = (world: World, { verb, who, other, where, flag, share }: Wish): Act => {
  const { homes, people } = world;
  const [person, second, home] = [at(people, who), at(people, other), at(homes, where)];
  const id = { ...told(world), resident: person.id };
  const number = `${world.changes.length}`;
  const decisions = {
    head: flag ? second.id : null,
    heir: flag
      ? ({ _tag: "ToHousehold", household: home.id } as const)
      : ({ _tag: "ToPool" } as const),
  };
  const place = { number, hamlet: flag ? UPPER : LOWER, address: null };
  switch (verb) {
    case "Split":
      return {
        ...{ _tag: "Split", ...told(world), ...place, household: person.householdId },
        ...{ goes: flag ? [person.id] : [person.id, second.id], newHead: person.id },
        ...{ head: null, share: { _tag: share } },
      };
    case "Merge":
      return { _tag: "Merge", ...told(world), household: person.householdId, into: home.id };
    case "ChangeHead":
      return {
        ...{ _tag: "ChangeHead", ...told(world), household: person.householdId },
        ...{ head: person.id, relations: [] },
      };
    case "MoveHome":
      return { _tag: "MoveHome", ...told(world), ...place, household: home.id };
    case "TakeIn":
      return {
        ...{ _tag: "TakeIn", ...told(world), household: home.id, how: "movedIn" },
        ...{ name: PersonName.make("新来"), sex: "female", birthDate: date("1990-01-01") },
        ...{ idNumber: null, phone: null, relation: "other", registered: flag },
      };
    case "ChangeHousehold":
      return { _tag: "ChangeHousehold", ...id, ...decisions, into: home.id, relation: "spouse" };
    case "Leave":
      return { _tag: "Leave", ...id, ...decisions, how: flag ? "died" : "movedOut" };
    case "Return":
      return { _tag: "Return", ...id, into: home.id, relation: "other" };
    case "GoAway":
      return { _tag: "GoAway", ...id, to: flag ? "广东" : null, back: null };
    case "ComeHome":
      return { _tag: "ComeHome", ...id };
    default:
      return {
        ...{ _tag: "CorrectPerson", why: "试验", resident: person.id },
        facts: { name: PersonName.make(flag ? "改名" : "更名") },
      };
  }
};

const lastOf = ({ changes }: World): ReadonlyArray<LastDay> =>
  changes
    .filter(({ verb }) => verb !== "correct")
    .flatMap(({ subject, id, after, eventDate: on }) =>
      Object.keys(after).map((field) => ({ subject, id, field, on })),
    );

export const factsOf = (world: World): ActFacts => ({
  today: world.today,
  homes: world.homes,
  people: world.people,
  purses: new Map(
    [...world.purses].map(([id, balance]) => [
      household(id),
      { balance: points(balance), held: points(0) },
    ]),
  ),
  pending: new Map(),
  numbered: world.homes,
  hamlets: new Set([UPPER, LOWER]),
  last: lastOf(world),
  newHousehold: household(`h${world.changes.length}`),
  newResident: resident(`r${world.changes.length}`),
});

const put = <Row extends { readonly id: string }>(
  all: ReadonlyArray<Row>,
  changed: ReadonlyArray<Row>,
): ReadonlyArray<Row> => [
  ...new Map([...all, ...changed].map((row) => [String(row.id), row])).values(),
];

/** The village once a decision is carried out, as a database would. */
export const carriedOut = (
  world: World,
  {
    homes,
    people,
    flows,
    changes,
    verb,
    eventDate,
  }: Pick<Decision, "homes" | "people" | "flows" | "changes" | "verb" | "eventDate">,
): World => {
  const purses = new Map(world.purses);
  let { pool } = world;
  for (const { from, to, amount } of flows) {
    purses.set(from, (purses.get(from) ?? 0) - amount);
    if (to === null) pool += amount;
    else purses.set(to, (purses.get(to) ?? 0) + amount);
  }
  const sequence = world.changes.length;
  const dated = changes.map((change, n) => ({
    ...change,
    sequence: sequence + n,
    verb,
    eventDate,
  }));
  return {
    ...world,
    ...{ purses, pool, homes: put(world.homes, homes), people: put(world.people, people) },
    changes: [...world.changes, ...dated],
  };
};

/** A village after whatever of the wishes was granted; days pass between them. */
export const lived = (all: ReadonlyArray<Wish>): World => {
  let world = BEGINNING;
  for (const one of all) {
    const decision = decide(factsOf(world), actOf(world, one));
    if (Result.isSuccess(decision)) world = carriedOut(world, decision.success);
    const { homes, people, today } = world;
    const past = new Map(world.past).set(today, { homes, people });
    world = { ...world, past, today: addDays(today, one.days) };
  }
  return world;
};
