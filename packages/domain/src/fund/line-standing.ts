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
  const bound = ({ gift }: { readonly gift: MoneyRow["parts"][number]["gift"] }) =>
    gift !== null && (gifts.get(gift)?.earmark ?? null) !== null;
  const left = sum(parts.map(({ fen }) => fen));
  const earmarked = sum(parts.filter(bound).map(({ fen }) => fen));
  const waiting = [...orders.values()].filter((order) => {
    const state = line && order.payment.line === code && stateOfOrder(order, line);
    return state === "drafted" || state === "approved";
  });
  const open = [...pledges.values()].filter((one) => one.line === code && one.ended === null);
  return {
    ...{ free: left - earmarked, earmarked },
    ordered: sum(waiting.map(({ payment }) => totalOf(payment))),
    promised: sum(
      open.flatMap(({ instalments, received }) =>
        instalments.flatMap(({ fen }, nth) => (received.has(nth + 1) ? [] : [fen])),
      ),
    ),
  };
};
