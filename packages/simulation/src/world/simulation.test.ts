import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { atSecond } from "../calendar.ts";
import { countedIds } from "../ids.ts";
import { seeded } from "../random.ts";
import { village } from "../village/village.ts";
import { apply } from "./apply.ts";
import { openAudit } from "./audit.ts";
import { coherence } from "./coherence.ts";
import { commands } from "./commands.ts";
import { found, type World } from "./world.ts";

/**
 * Seeded simulation: thousands of commands against one small village, the books audited after each.
 * The seed and the number of the command are all that it takes to see a failure again.
 */
const COMMANDS = 3_000;
const on = CalendarDate.make("2026-01-05");

const settle = (seed: number) => {
  const ids = countedIds();
  const world = found(village({ seed, on, ids, size: 30 }), { scale: 0, ids });
  return { world, given: commands(seeded(seed), world, ids, atSecond(on, 8 * 3600)) };
};

/** Every value that the world holds; values are only ever replaced, so identity is enough. */
const values = (world: World): ReadonlyArray<unknown> => [
  ...world.accounts.values(),
  ...[...world.lots.values()].flatMap((lots) => [...lots.values()]),
  ...[...world.days.values()].flatMap((sums) => [...sums.values()]),
  world.closedThrough,
  ...world.claims.values(),
  ...world.goods.values(),
  ...world.awarded.values(),
  ...world.versions,
  world.redemptions.size,
  world.journal.length,
  world.movements.length,
];

const same = (one: ReadonlyArray<unknown>, other: ReadonlyArray<unknown>): boolean =>
  one.length === other.length && one.every((value, at) => Object.is(value, other[at]));

const bytes = (world: World): string =>
  JSON.stringify(world, (_, value: unknown) => (value instanceof Map ? [...value] : value));

interface Run {
  readonly accepted: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  /** `number of the command: what was wrong after it`. */
  readonly faults: ReadonlyArray<string>;
}

/** Lives through the commands and audits the village after each. */
const run = (seed: number): Run => {
  const { world, given } = settle(seed);
  const [accepted, refused] = [new Set<string>(), new Set<string>()];
  const faults: Array<string> = [];
  const audit = openAudit();
  let before = values(world);
  for (let number = 1; number <= COMMANDS; number += 1) {
    const result = apply(world, given.next().value);
    const after = values(world);
    if (Result.isSuccess(result)) accepted.add(result.success._tag);
    else {
      refused.add(result.failure._tag);
      if (!same(before, after)) faults.push(`${number}: I4 a refusal changes nothing`);
    }
    before = after;
    faults.push(...coherence(world, audit).map(({ law, at }) => `${number}: ${law} (${at})`));
  }
  faults.push(...coherence(world).map(({ law, at }) => `from the first line: ${law} (${at})`));
  return { accepted, refused, faults };
};

describe.each([1, 2, 3])("3,000 commands of seed %i", (seed) => {
  const { accepted, refused, faults } = run(seed);

  it("leave the village coherent after each, and unchanged where refused", () => {
    expect(faults).toEqual([]);
  });

  it("walk every road that there is", () => {
    expect([...accepted].sort()).toEqual([
      "ClaimApproved",
      "ClaimRecorded",
      "ClaimRefused",
      "GoodAdded",
      "PriceSet",
      "Redeemed",
      "RulebookAdopted",
      "StockMoved",
    ]);
    expect([...refused].sort()).toEqual([
      "AlreadyDecided",
      "BelowFloor",
      "BelowFloorThen",
      "DuplicateRule",
      "EffectiveInThePast",
      "NoRulebook",
      "NotForSale",
      "NotYet",
      "OutOfStock",
      "OwnHousehold",
      "PriceChanged",
      "RecordedBySame",
      "ScaleDiffers",
      "ShortOfPoints",
      "Twice",
      "TwiceInBasket",
      "Unknown",
      "UnknownRule",
      "VersionNotNext",
      "WrongDirection",
    ]);
  });
});

describe("a simulation", () => {
  const history = (seed: number): string => {
    const { world, given } = settle(seed);
    const results = Array.from({ length: 500 }, () => apply(world, given.next().value));
    return JSON.stringify([results, bytes(world)]);
  };

  it("is byte for byte the same for the same seed", () => {
    const one = history(4);
    expect(history(4)).toBe(one);
    expect(history(5)).not.toBe(one);
  });
});
