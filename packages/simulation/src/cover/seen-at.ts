import {
  type Cohort,
  livesMonths,
  type MonthSums,
  pointsMonths,
  shelfWorth,
} from "@huzhu/domain/cover";
import { lotKey, type Posting } from "@huzhu/domain/points";
import { priceOn } from "@huzhu/domain/store";
import { CalendarDate, type Instant, localDate } from "@huzhu/domain/time";
import { Option } from "effect";
import type { World } from "../world/world.ts";

const monthOf = (date: CalendarDate): string => date.slice(0, 7);

/** What the entries of every month sum to, as they are dated. */
export const monthSums = (
  { accounts }: World,
  journal: ReadonlyArray<Posting>,
): ReadonlyArray<MonthSums> => {
  const sums = new Map<string, { issued: number; redeemed: number; expired: number }>();
  for (const { transfer, lines } of journal) {
    const month = monthOf(transfer.eventDate);
    const sum = sums.get(month) ?? { issued: 0, redeemed: 0, expired: 0 };
    for (const { account, amount } of lines) {
      const kind = accounts.get(account)?.kind;
      if (kind === "issuance") sum.issued -= amount;
      if (kind === "store") sum.redeemed += amount;
      if (kind === "expired") sum.expired += amount;
    }
    sums.set(month, sum);
  }
  return [...sums].map(([month, sum]) => ({ month, ...sum }));
};

/** What is left of every lot, by the month with which it ends. */
const outstanding = (journal: ReadonlyArray<Posting>): ReadonlyArray<Cohort> => {
  const left = new Map<string, { readonly lastMonth: string | null; amount: number }>();
  for (const { opened, uses } of journal) {
    for (const lot of opened) {
      const lastMonth = lot.expires && monthOf(lot.expires);
      left.set(lotKey(lot), { lastMonth, amount: lot.amount });
    }
    for (const { lot, amount } of uses) {
      const held = left.get(lotKey(lot));
      if (held) held.amount -= amount;
    }
  }
  return [...Map.groupBy(left.values(), ({ lastMonth }) => lastMonth)].map(([lastMonth, of]) => ({
    lastMonth,
    amount: of.reduce((sum, { amount }) => sum + amount, 0),
  }));
};

const shelf = (
  { goods, movements }: World,
  first: CalendarDate,
  before: (at: Instant) => boolean,
) => {
  const onHand = new Map<string, number>();
  for (const { good, pieces, recordedAt } of movements) {
    if (before(recordedAt)) onHand.set(good, (onHand.get(good) ?? 0) + pieces);
  }
  return shelfWorth(
    [...goods.values()].map(({ id, prices }) => ({
      onHand: onHand.get(id) ?? 0,
      price: Option.getOrNull(priceOn(prices, first)),
    })),
  );
};

/** What 够不够兑 would have read on the first day of a month, when nothing of it had happened. */
export const seenAt = (world: World, from: string) => {
  const first = CalendarDate.make(`${from}-01`);
  const before = (at: Instant): boolean => localDate(at) < first;
  const journal = world.journal.filter(({ transfer }) => before(transfer.recordedAt));
  return {
    from,
    months: pointsMonths(monthSums(world, journal), from),
    outstanding: outstanding(journal),
    lives: livesMonths(world.policy.expiry),
    shelf: shelf(world, first, before),
  };
};
