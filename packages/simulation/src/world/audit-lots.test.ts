import { AccountId, type Lot, Points, ZERO } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { findsBroken, more, replaceIn, replaceOne } from "../testing/tamper.ts";
import type { World } from "./world.ts";

const changeLot = ({ lots }: World, change: (lot: Lot) => Partial<Lot>): void => {
  const [own] = lots.values();
  if (own) replaceOne(own, (lot) => ({ ...lot, ...change(lot) }));
};

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
    name: "when a lot expired before its day",
    law: "I7 nothing expires before its last day is over",
    tamper: ({ journal }) =>
      replaceIn(journal, "ByRedemption", (one) => ({
        ...one,
        transfer: { ...one.transfer, reason: EXPIRY },
      })),
  },
]);
