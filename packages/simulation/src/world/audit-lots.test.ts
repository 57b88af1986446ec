import { AccountId, type Lot, Points, ZERO } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { findsBroken, more, replaceIn, replaceOne } from "../testing/tamper.ts";
import type { World } from "./world.ts";

/** Changes the lots of the first account that has any. */
const changeLots = (
  { lots }: World,
  change: (lots: Array<[string, Lot]>) => ReadonlyArray<[string, Lot]>,
): void => replaceOne(lots, (own) => new Map(change([...own])));

const changeLot = (world: World, change: (lot: Lot) => Partial<Lot>): void =>
  changeLots(world, (lots) =>
    lots.map(([key, lot], at) => [key, at === 0 ? { ...lot, ...change(lot) } : lot]),
  );

const EXPIRY = {
  _tag: "ByExpiry",
  account: AccountId.make("somebody"),
  on: CalendarDate.make("2026-03-05"),
  carried: ZERO,
} as const;

findsBroken("the laws of lots", [
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
    tamper: (world) => changeLots(world, (lots) => lots.slice(1)),
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
    name: "when a lot expired before its day",
    law: "I7 nothing expires before its last day is over",
    tamper: ({ journal }) =>
      replaceIn(journal, "ByRedemption", (one) => ({
        ...one,
        transfer: { ...one.transfer, reason: EXPIRY },
      })),
  },
]);
