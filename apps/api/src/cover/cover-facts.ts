import type { CoverFacts } from "@huzhu/contract";
import { cover, fundBook, fundMoney, goods, type Read, rulebooks } from "@huzhu/db";
import { livesMonths, pointsMonths } from "@huzhu/domain/cover";
import type { PointsPolicy } from "@huzhu/domain/points";
import { inForce } from "@huzhu/domain/rulebook";
import { addDays, type CalendarDate, periodKey } from "@huzhu/domain/time";
import { Option } from "effect";
import { goodsUsed } from "./goods-used.ts";
import { moneyAhead } from "./money-ahead.ts";

/** Long enough that a month without a market day tells little, short enough to follow the season. */
const USED_DAYS = 90;

export const coverFacts = async (
  tx: Read,
  { expiry }: Pick<PointsPolicy, "expiry">,
  today: CalendarDate,
): Promise<CoverFacts> => {
  const from = periodKey("month", today);
  const rulebook = Option.getOrNull(inForce(await rulebooks.versions(tx), today));
  const used = await cover.usedSince(tx, addDays(today, 1 - USED_DAYS));
  const money = { fund: await fundBook.fund(tx), rows: await fundMoney.rows(tx) };
  return {
    from,
    months: pointsMonths(await cover.monthSums(tx), from),
    outstanding: await cover.outstanding(tx),
    lives: livesMonths(expiry),
    worth: rulebook?.redemption?.fen ?? null,
    days: USED_DAYS,
    goods: goodsUsed(await goods.list(tx), used, today),
    ...moneyAhead(money, today),
  };
};
