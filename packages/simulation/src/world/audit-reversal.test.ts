import { TransferId } from "@huzhu/domain/points";
import { findsBroken, repeat, replaceIn, replaceOne } from "../testing/tamper.ts";

findsBroken("the laws of reversals", [
  {
    name: "when a transfer was undone twice",
    law: "I6 no transfer is undone twice",
    tamper: (world) => repeat(world, "ByReversal"),
  },
  {
    name: "when what was undone is not in the journal",
    law: "I6 a reversal undoes what is in the journal, and no reversal",
    tamper: ({ journal }) => {
      const undone = journal.map(({ transfer }) => transfer.reason);
      const at = journal.findIndex(({ transfer }) =>
        undone.some((one) => one._tag === "ByReversal" && one.transfer === transfer.id),
      );
      journal.splice(at, 1);
    },
  },
  {
    name: "when a reversal left something of the original",
    law: "I6 a reversal undoes every line",
    tamper: ({ journal }) =>
      replaceIn(journal, "ByReversal", (one) => ({ ...one, lines: one.lines.slice(1) })),
  },
  {
    name: "when a reversal gave a lot more than was drawn from it",
    law: "I6 a lot gets back what it gave, and no more",
    tamper: ({ journal }) =>
      replaceIn(journal, "ByReversal", (one) =>
        one.uses.some(({ amount }) => amount < 0)
          ? { ...one, uses: [...one.uses, ...one.uses.filter(({ amount }) => amount < 0)] }
          : null,
      ),
  },
  {
    name: "when a claim does not know that it was taken back",
    law: "I6 a claim knows that it was taken back",
    tamper: ({ claims }) =>
      replaceOne(claims, (one) =>
        one.state._tag === "Reversed"
          ? { ...one, state: { ...one.state, _tag: "Approved" as const } }
          : null,
      ),
  },
  {
    name: "when a claim names another reversal",
    law: "I6 a claim names its reversal",
    tamper: ({ claims }) =>
      replaceOne(claims, (one) =>
        one.state._tag === "Reversed"
          ? { ...one, state: { ...one.state, transfer: TransferId.make("another") } }
          : null,
      ),
  },
  {
    name: "when goods were taken back and stayed away",
    law: "I6 what was undone came back to the shelf",
    tamper: ({ movements }) => {
      const at = movements.findIndex(({ kind }) => kind === "return");
      movements.splice(at, 1);
    },
  },
]);
