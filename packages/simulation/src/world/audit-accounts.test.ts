import { type Line, Points } from "@huzhu/domain/points";
import { findsBroken, more, replaceOne } from "../testing/tamper.ts";
import type { World } from "./world.ts";

const changeLine = (journal: World["journal"], change: (line: Line) => Partial<Line>): void => {
  const [first] = journal;
  if (!first) return;
  journal[0] = { ...first, lines: first.lines.map((line) => ({ ...line, ...change(line) })) };
};

findsBroken("the laws of accounts", [
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
    name: "when more was earned than the lines say",
    law: "what was ever earned is in the lines",
    tamper: ({ journal }) => changeLine(journal, (one) => ({ earned: more(one.earned) })),
  },
  {
    name: "when an account counts more entries than it has",
    law: "I2 an account counts its entries",
    tamper: ({ accounts }) => replaceOne(accounts, (one) => ({ ...one, entries: one.entries + 1 })),
  },
  {
    name: "when more stands on hold than there is",
    law: "I2 nothing available is below its floor",
    tamper: ({ accounts }) =>
      replaceOne(accounts, (one) => (one.floor === 0 ? { ...one, held: more(one.balance) } : null)),
  },
]);
