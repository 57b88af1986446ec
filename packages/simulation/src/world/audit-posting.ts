import type { Account, Line, Posting } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { type Audit, tally } from "./audit.ts";
import { auditUses } from "./audit-lots.ts";
import { type Incoherence, total, unless } from "./broken.ts";
import type { World } from "./world.ts";

/** Whether no day's balance is below the floor, by the day on which things happened. */
const staysAbove = (floor: number, days: ReadonlyMap<string, number>): boolean => {
  let balance = 0;
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .every(([, amount]) => {
      balance += amount;
      return balance >= floor;
    });
};

const auditLine = (
  { last, earned, days }: Audit,
  line: Line,
  { eventDate }: Posting["transfer"],
  floor: Account["floor"],
): ReadonlyArray<Incoherence> => {
  const { account, amount, sequence, balance } = line;
  const before = last.get(account) ?? { sequence: 0, balance: 0 };
  last.set(account, line);
  tally(earned, account, line.earned);
  const sums = days.get(account) ?? new Map<CalendarDate, number>();
  tally(sums, eventDate, amount);
  days.set(account, sums);
  return [
    ...unless(sequence === before.sequence + 1, "I2 no entry is left out", account),
    ...unless(balance === before.balance + amount, "I2 a line's balance goes on", account),
    ...unless(floor === null || staysAbove(floor, sums), "I10 no day is below its floor", account),
  ];
};

const auditLines = (
  { accounts }: World,
  audit: Audit,
  { transfer, lines }: Posting,
): ReadonlyArray<Incoherence> => {
  const { id, entries } = transfer;
  const same =
    lines.length === entries.length &&
    entries.every(({ account, amount }, at) => {
      const line = lines[at];
      return line?.account === account && line.amount === amount;
    });
  const units = new Set(lines.map(({ account }) => accounts.get(account)?.unit));
  return [
    ...unless(
      total(entries.map(({ amount }) => amount)) === 0,
      "I1 the entries of a transfer sum to zero",
      id,
    ),
    ...unless(units.size === 1, "I1 a transfer is of one unit", id),
    ...unless(same, "every entry has its line", id),
    ...lines.flatMap((line) =>
      auditLine(audit, line, transfer, accounts.get(line.account)?.floor ?? null),
    ),
  ];
};

/** The laws that every posting keeps, whatever its reason. */
export const auditPosting = (
  world: World,
  audit: Audit,
  posting: Posting,
): ReadonlyArray<Incoherence> => {
  const { id, eventDate, recordedAt } = posting.transfer;
  const closed = world.periods.some(
    ({ period }) => recordedAt > (period.signedAt ?? recordedAt) && eventDate <= period.to,
  );
  const first = !audit.journal.has(id);
  audit.journal.set(id, posting);
  return [
    ...unless(first, "no transfer is written twice", id),
    ...unless(!closed, "I10 nothing enters a closed period", id),
    ...auditLines(world, audit, posting),
    ...auditUses(audit, posting),
  ];
};
