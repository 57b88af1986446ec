import { type Line, type Lot, Points } from "@huzhu/domain/points";
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
  const world = found(village({ seed: 1, on, ids, size: 20 }), { scale: 0, ids });
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

const changeLine = (journal: World["journal"], change: (line: Line) => Partial<Line>): void => {
  const [first] = journal;
  if (!first) return;
  journal[0] = { ...first, lines: first.lines.map((line) => ({ ...line, ...change(line) })) };
};

const changeLot = ({ lots }: World, change: (lot: Lot) => Partial<Lot>): void => {
  const [own] = lots.values();
  if (own) replaceOne(own, (lot) => ({ ...lot, ...change(lot) }));
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
      law: "I2 nothing available is below its floor",
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
        if (!first) return;
        const { transfer } = first;
        journal[0] = { ...first, transfer: { ...transfer, entries: transfer.entries.slice(1) } };
      },
    },
    {
      name: "when a line does not say what its entry says",
      law: "every entry has its line",
      tamper: ({ journal }) => {
        const [first] = journal;
        if (first) journal[0] = { ...first, lines: first.lines.toReversed() };
      },
    },
    {
      name: "when an entry was left out",
      law: "I2 no entry is left out",
      tamper: ({ journal }) => void journal.splice(3, 1),
    },
    {
      name: "when a line's balance was changed",
      law: "I2 a line's balance goes on",
      tamper: ({ journal }) => changeLine(journal, (one) => ({ balance: more(one.balance) })),
    },
    {
      name: "when more was earned than the lines say",
      law: "what was ever earned is in the lines",
      tamper: ({ journal }) => changeLine(journal, (one) => ({ earned: more(one.earned) })),
    },
    {
      name: "when an account counts more entries than it has",
      law: "I2 an account counts its entries",
      tamper: ({ accounts }) =>
        replaceOne(accounts, (one) => ({ ...one, entries: one.entries + 1 })),
    },
    {
      name: "when more stands on hold than there is",
      law: "I2 nothing available is below its floor",
      tamper: ({ accounts }) =>
        replaceOne(accounts, (one) =>
          one.floor === null ? null : { ...one, held: more(one.balance) },
        ),
    },
    {
      name: "when a debit was dated back to a day on which there was nothing",
      law: "I10 no day is below its floor",
      tamper: ({ journal }) => {
        const at = journal.findIndex(({ transfer }) => transfer.reason._tag === "ByRedemption");
        const posting = journal[at];
        const eventDate = CalendarDate.make("2020-01-01");
        if (posting) journal[at] = { ...posting, transfer: { ...posting.transfer, eventDate } };
      },
    },
    {
      name: "when a lot was filled up",
      law: "I7 what remains of the lots is the balance",
      tamper: (world) => changeLot(world, (one) => ({ remaining: more(one.remaining) })),
    },
    {
      name: "when a lot was made larger than it came",
      law: "I7 what remains of a lot is what was not drawn",
      tamper: (world) => changeLot(world, (one) => ({ amount: more(one.amount) })),
    },
    {
      name: "when a lot was thrown away",
      law: "I7 no lot is lost and none is made up",
      tamper: ({ lots }) => {
        const [own = new Map()] = lots.values();
        own.delete([...own.keys()][0]);
      },
    },
    {
      name: "when a posting says that it drew more than a lot had",
      law: "I7 a lot gives what it came with, and no more",
      tamper: ({ journal }) => {
        const at = journal.findIndex(({ uses }) => uses.length > 0);
        const posting = journal[at];
        if (!posting) return;
        const uses = posting.uses.map((use) => ({ ...use, amount: Points.make(9_999) }));
        journal[at] = { ...posting, uses };
      },
    },
    {
      name: "when a transfer was removed",
      law: "every claim and redemption is in the journal",
      tamper: ({ journal }) => void journal.pop(),
    },
    {
      name: "when a transfer was written twice",
      law: "no transfer is written twice",
      tamper: ({ journal }) => void journal.push(...journal.slice(0, 1)),
    },
    {
      name: "when a claim was posted twice",
      law: "no claim is posted twice",
      tamper: ({ journal }) => {
        const claim = journal.find(({ transfer }) => transfer.reason._tag === "ByRule");
        if (claim) journal.push(claim);
      },
    },
    {
      name: "when a redemption was posted twice",
      law: "no redemption is posted twice",
      tamper: ({ journal }) => {
        const redemption = journal.find(({ transfer }) => transfer.reason._tag === "ByRedemption");
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
