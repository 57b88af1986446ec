import type { Relation, Residence, Sex } from "@huzhu/domain/people";
import { between, chance, type Random } from "../random.ts";

/** Somebody to be born into a family; the head of the household comes first. */
export interface Person {
  readonly relation: Relation;
  readonly sex: Sex;
  readonly age: number;
  readonly residence: Residence;
}

const OLDEST = 96;
const sexOf = (random: Random, men: number): Sex => (chance(random, men) ? "male" : "female");
const other = (sex: Sex): Sex => (sex === "male" ? "female" : "male");

/** Ages of elders fall off as they do in published villages: one elder in seven is over 80. */
const elderAge = (random: Random): number =>
  Math.min(OLDEST, 60 + Math.floor(-10 * Math.log(1 - random())));

/** Whoever can work is often away: most of the young, some of their parents. */
const residenceAt = (random: Random, age: number): Residence => {
  const away = age < 16 ? 0.05 : age < 25 ? 0.8 : age < 45 ? 0.6 : age < 60 ? 0.25 : 0.02;
  return chance(random, away) ? "away" : "home";
};

/** People of one household, its head first. */
type People = readonly [head: Person, ...others: ReadonlyArray<Person>];

const elders = (random: Random, couples: number): People => {
  const age = elderAge(random);
  const together = chance(random, couples);
  const sex = sexOf(random, together ? 0.9 : 0.35);
  const head: Person = { relation: "head", sex, age, residence: "home" };
  if (!together) return [head];
  const partner = Math.min(OLDEST, Math.max(60, age - between(random, -2, 5)));
  return [head, { relation: "spouse", sex: other(sex), age: partner, residence: "home" }];
};

const children = (
  random: Random,
  relation: "child" | "grandchild",
  mother: number,
): ReadonlyArray<Person> =>
  Array.from({ length: chance(random, 0.35) ? 2 : 1 }, () => {
    const age = mother - between(random, 21, 32);
    const sex = sexOf(random, 0.53);
    return { relation, sex, age, residence: residenceAt(random, age) };
  }).filter(({ age }) => age >= 0);

/** The son or daughter who stayed in the register, with husband or wife and their children. */
const nextGeneration = (random: Random, [head]: People) => {
  const age = Math.min(58, head.age - between(random, 22, 33));
  const sex = sexOf(random, 0.75);
  const partnerAge = age - between(random, -2, 4);
  const residence = residenceAt(random, age);
  const child: Person = { relation: "child", sex, age, residence: "home" };
  const partner: Person = { relation: "childInLaw", sex: other(sex), age: partnerAge, residence };
  const grandchildren = children(random, "grandchild", Math.min(age, partnerAge));
  return { parents: [child, partner], grandchildren };
};

const allAre = (residence: Residence, people: ReadonlyArray<Person>): ReadonlyArray<Person> =>
  people.map((person) => ({ ...person, residence }));

/** Grandparents in an emptied house: the younger ones are registered here and live elsewhere. */
const emptied = (random: Random): People => {
  const old = elders(random, 0.7);
  const { parents, grandchildren } = nextGeneration(random, old);
  return [...old, ...allAre("away", parents), ...allAre("away", grandchildren)];
};

/** Grandparents who bring up the children of those who work elsewhere. */
const leftBehind = (random: Random): People => {
  const old = elders(random, 0.7);
  const { parents, grandchildren } = nextGeneration(random, old);
  return [...old, ...allAre("away", parents), ...allAre("home", grandchildren)];
};

const together = (random: Random): People => {
  const old = elders(random, 0.5);
  const { parents, grandchildren } = nextGeneration(random, old);
  return [...old, ...parents, ...grandchildren];
};

const nuclear = (random: Random): People => {
  const age = between(random, 28, 57);
  const sex = sexOf(random, 0.85);
  const partner = age - between(random, -1, 4);
  return [
    { relation: "head", sex, age, residence: residenceAt(random, age) },
    { relation: "spouse", sex: other(sex), age: partner, residence: "home" },
    ...children(random, "child", age - 2),
  ];
};

/** The kinds of household, by who is registered and who is at home. */
const FAMILIES = {
  alone: (random: Random) => elders(random, 0),
  couple: (random: Random) => elders(random, 1),
  emptied,
  leftBehind,
  together,
  nuclear,
} satisfies Record<string, (random: Random) => People>;

export type FamilyKind = keyof typeof FAMILIES;

/** How a hundred households divide; published villages have 37 empty nests in 100 elder homes. */
export const SHARES: ReadonlyArray<readonly [kind: FamilyKind, share: number]> = [
  ["alone", 9],
  ["couple", 12],
  ["emptied", 6],
  ["leftBehind", 9],
  ["together", 35],
  ["nuclear", 29],
];

export const family = (random: Random, kind: FamilyKind): ReadonlyArray<Person> =>
  FAMILIES[kind](random);
