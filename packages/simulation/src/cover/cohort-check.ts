import { likelyRedeemed, type UseLevel, useRates } from "@huzhu/domain/cover";
import { lotKey, type Posting } from "@huzhu/domain/points";
import { CalendarDate, localDate } from "@huzhu/domain/time";
import type { World } from "../world/world.ts";
import { seenAt } from "./seen-at.ts";

/** What was held on the first of a month, what of it was likely to be redeemed, and what was. */
export interface CohortCheck {
  readonly from: string;
  readonly outstanding: number;
  readonly likely: Readonly<Record<UseLevel, number>>;
  readonly redeemed: number;
}

const lotsHeld = (journal: ReadonlyArray<Posting>, first: CalendarDate): ReadonlySet<string> =>
  new Set(
    journal
      .filter(({ transfer }) => localDate(transfer.recordedAt) < first)
      .flatMap(({ opened }) => opened.map(lotKey)),
  );

/**
 * What 够不够兑 took for likely on the first of `from` against what was redeemed of the very lots
 * that people held on it. `null` where it said nothing. It is known once all of them have ended.
 */
export const checkCohorts = (world: World, from: string): CohortCheck | null => {
  const { months, outstanding } = seenAt(world, from);
  const rates = useRates(months);
  if (rates === null) return null;
  const first = CalendarDate.make(`${from}-01`);
  const held = lotsHeld(world.journal, first);
  const later = world.journal.filter(
    ({ transfer: { recordedAt, reason } }) =>
      localDate(recordedAt) >= first && reason._tag === "ByRedemption",
  );
  const redeemed = later
    .flatMap(({ uses }) => uses)
    .reduce((sum, { lot, amount }) => sum + (held.has(lotKey({ ...lot })) ? amount : 0), 0);
  const likely = (level: UseLevel): number =>
    outstanding.reduce((sum, one) => sum + likelyRedeemed(one, rates[level], from), 0);
  return {
    ...{ from, redeemed, outstanding: outstanding.reduce((sum, { amount }) => sum + amount, 0) },
    likely: { low: likely("low"), middle: likely("middle"), high: likely("high") },
  };
};
