import { Points } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { atSecond } from "../calendar.ts";
import { countedIds } from "../ids.ts";
import { seeded } from "../random.ts";
import { village } from "../village/village.ts";
import { apply } from "./apply.ts";
import { coherence } from "./coherence.ts";
import { commands } from "./commands.ts";
import { found, type World } from "./world.ts";

const on = CalendarDate.make("2026-01-05");

const lived = (): World => {
  const ids = countedIds();
  const world = found(village({ seed: 1, on, ids, size: 20 }), 0);
  const given = commands(seeded(1), world, ids, atSecond(on, 8 * 3600));
  for (let number = 0; number < 600; number += 1) apply(world, given.next().value);
  return world;
};

/** Replaces the first value of a map for which there is a replacement. */
const replaceOne = <Key, Value>(
  map: Map<Key, Value>,
  change: (value: Value) => Value | null,
): void => {
  for (const [key, value] of map) {
    const changed = change(value);
    if (changed === null) continue;
    map.set(key, changed);
    return;
  }
};

const more = (points: Points): Points => Points.make(points + 1);

describe("a world is found incoherent", () => {
  it.each<{ name: string; law: string; tamper: (world: World) => void }>([
    {
      name: "when a balance was changed by hand",
      law: "I2 a balance is the sum of its entries",
      tamper: ({ accounts }) =>
        replaceOne(accounts, (one) => ({ ...one, balance: more(one.balance) })),
    },
    {
      name: "when points came from nowhere",
      law: "I1 the ledger sums to zero",
      tamper: ({ accounts }) =>
        replaceOne(accounts, (one) => ({ ...one, balance: more(one.balance) })),
    },
    {
      name: "when an account is below its floor",
      law: "I2 no balance is below its floor",
      tamper: ({ accounts }) =>
        replaceOne(accounts, (one) =>
          one.floor === null ? null : { ...one, floor: Points.make(9_999) },
        ),
    },
    {
      name: "when a transfer does not sum to zero",
      law: "I1 the entries of a transfer sum to zero",
      tamper: ({ journal }) => {
        const [first] = journal;
        if (first) journal[0] = { ...first, entries: first.entries.slice(1) };
      },
    },
    {
      name: "when a transfer was removed",
      law: "every claim and redemption is in the journal",
      tamper: ({ journal }) => void journal.pop(),
    },
    {
      name: "when a claim was posted twice",
      law: "no claim is posted twice",
      tamper: ({ journal }) => {
        const claim = journal.find(({ reason }) => reason._tag === "ByRule");
        if (claim) journal.push(claim);
      },
    },
    {
      name: "when a redemption was posted twice",
      law: "no redemption is posted twice",
      tamper: ({ journal }) => {
        const redemption = journal.find(({ reason }) => reason._tag === "ByRedemption");
        if (redemption) journal.push(redemption);
      },
    },
    {
      name: "when an approved claim is pending again",
      law: "I1 points come from approved claims",
      tamper: ({ claims }) =>
        replaceOne(claims, (one) =>
          one.state._tag === "Approved" && one.state.points > 0
            ? { ...one, state: { _tag: "Pending" as const } }
            : null,
        ),
    },
    {
      name: "when a claim says another number than its line",
      law: "a claim moves what it is worth",
      tamper: ({ claims }) =>
        replaceOne(claims, (one) =>
          one.state._tag === "Approved" && one.state.points > 0
            ? { ...one, state: { ...one.state, points: more(one.state.points) } }
            : null,
        ),
    },
    {
      name: "when somebody decided what they recorded",
      law: "I14 two people look at every claim",
      tamper: ({ claims }) =>
        replaceOne(claims, (one) =>
          one.state._tag === "Approved" && one.state.points > 0
            ? { ...one, recordedBy: one.state.by }
            : null,
        ),
    },
    {
      name: "when a cap was lowered after it was used",
      law: "I12 awarded is within every cap",
      tamper: ({ versions }) => {
        for (const [at, rulebook] of versions.entries()) {
          const caps = [{ period: "year" as const, most: Points.make(1) }];
          versions[at] = { ...rulebook, rules: rulebook.rules.map((one) => ({ ...one, caps })) };
        }
      },
    },
    {
      name: "when a redemption costs another sum than its lines",
      law: "I11 a redemption costs what its lines cost",
      tamper: ({ redemptions }) =>
        replaceOne(redemptions, (one) => ({ ...one, points: more(one.points) })),
    },
    {
      name: "when goods vanished",
      law: "I11 on hand is the sum of movements",
      tamper: ({ goods }) => replaceOne(goods, (one) => ({ ...one, onHand: one.onHand + 1 })),
    },
    {
      name: "when what was paid for did not leave the shelf",
      law: "I11 what was redeemed left the shelf",
      tamper: ({ movements }) => {
        const at = movements.findIndex(({ kind }) => kind === "redemption");
        movements.splice(at, 1);
      },
    },
    {
      name: "when prices were rewritten",
      law: "I11 a line's price had been set",
      tamper: ({ goods }) => {
        for (const [id, good] of goods) goods.set(id, { ...good, prices: [] });
      },
    },
  ])("$name", ({ law, tamper }) => {
    const world = lived();
    expect(coherence(world)).toEqual([]);
    tamper(world);
    expect(coherence(world).map((one) => one.law)).toContain(law);
  });
});
