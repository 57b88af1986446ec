import { StaffId } from "@huzhu/domain/governance";
import type { Line } from "@huzhu/domain/points";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { findsBroken, more, replaceOne } from "../testing/tamper.ts";
import type { World } from "./world.ts";

const changeLine = (journal: World["journal"], change: (line: Line) => Partial<Line>): void => {
  const [first] = journal;
  if (!first) return;
  journal[0] = { ...first, lines: first.lines.map((line) => ({ ...line, ...change(line) })) };
};

findsBroken("the laws of postings", [
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
    name: "when a day was closed before something was written down for it",
    law: "I10 nothing enters a closed period",
    tamper: (world) => {
      const last = world.journal.at(-1);
      if (!last) return;
      const { eventDate: to, recordedAt } = last.transfer;
      const by = StaffId.make("somebody");
      world.periods.push({
        period: {
          number: 1,
          from: to,
          to,
          state: "closed",
          preparedBy: by,
          preparedAt: Instant.make(recordedAt - 2),
          signedBy: by,
          signedAt: Instant.make(recordedAt - 1),
          note: "",
        },
        lines: [],
      });
    },
  },
  {
    name: "when a transfer was written twice",
    law: "no transfer is written twice",
    tamper: ({ journal }) => void journal.push(...journal.slice(0, 1)),
  },
  {
    name: "when minutes became points by one transfer",
    law: "I1 a transfer is of one unit",
    tamper: ({ accounts }) =>
      replaceOne(accounts, (one) =>
        one.kind === "household" && one.entries > 0 ? { ...one, unit: "time" as const } : null,
      ),
  },
]);
