import { fit } from "./earmark.ts";
import { type Fund, yearOf } from "./fund.ts";
import type { LineCode } from "./ids.ts";
import type { MoneyRow } from "./money-row.ts";
import { stateOfOrder } from "./order.ts";
import { totalOf } from "./payment.ts";

/** What of a line's money is bound, and what more is to come. In fen. */
export interface LineStanding {
  /** What givers left to the village, at the end of the year. */
  readonly free: number;
  /** What they gave for something. */
  readonly earmarked: number;
  /** What may pay for anything that the line is for: all but what is given for one use alone. */
  readonly usable: number;
  /** What orders ask for that are not yet paid. */
  readonly ordered: number;
  /** What was promised and has not come. */
  readonly promised: number;
}

const sum = (all: Iterable<number>): number => {
  let total = 0;
  for (const one of all) total += one;
  return total;
};

export const lineStanding = (
  fund: Fund,
  rows: ReadonlyArray<MoneyRow>,
  code: LineCode,
  year: number,
): LineStanding => {
  const { gifts, orders, pledges, lines } = fund;
  const line = lines.get(code);
  const parts = rows
    .filter((row) => row.line === code && yearOf(row.on) <= year)
    .flatMap((row) => row.parts);
  type Part = MoneyRow["parts"][number];
  const earmarkOf = ({ gift }: Part) => (gift === null ? null : (gifts.get(gift)?.earmark ?? null));
  const left = sum(parts.map(({ fen }) => fen));
  const earmarked = sum(parts.filter((one) => earmarkOf(one) !== null).map(({ fen }) => fen));
  const anything = { line: code, use: null };
  const usable = parts.filter((one) => fit(earmarkOf(one), anything) !== null);
  const waiting = [...orders.values()].filter((order) => {
    const state = line && order.payment.line === code && stateOfOrder(order, line);
    return state === "drafted" || state === "approved";
  });
  const open = [...pledges.values()].filter((one) => one.line === code && one.ended === null);
  return {
    ...{ free: left - earmarked, earmarked },
    usable: sum(usable.map(({ fen }) => fen)),
    ordered: sum(waiting.map(({ payment }) => totalOf(payment))),
    promised: sum(
      open.flatMap(({ instalments, received }) =>
        instalments.flatMap(({ fen }, nth) => (received.has(nth + 1) ? [] : [fen])),
      ),
    ),
  };
};
