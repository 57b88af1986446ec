import { cover as endpoint } from "@huzhu/contract";
import { cover, fundBook, fundMoney, goods, rulebooks } from "@huzhu/db";
import { livesMonths, pointsMonths } from "@huzhu/domain/cover";
import { inForce } from "@huzhu/domain/rulebook";
import { addDays, localDate, periodKey } from "@huzhu/domain/time";
import { Option, Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { goodsUsed } from "./goods-used.ts";
import { moneyAhead } from "./money-ahead.ts";

/** Long enough that a month without a market day tells little, short enough to follow the season. */
const USED_DAYS = 90;

export const seeCover = staffQuery(endpoint, async ({ tx, village, now }) => {
  const today = localDate(now);
  const from = periodKey("month", today);
  const rulebook = Option.getOrNull(inForce(await rulebooks.versions(tx), today));
  const used = await cover.usedSince(tx, addDays(today, 1 - USED_DAYS));
  const money = { fund: await fundBook.fund(tx), rows: await fundMoney.rows(tx) };
  return Result.succeed({
    from,
    months: pointsMonths(await cover.monthSums(tx), from),
    outstanding: await cover.outstanding(tx),
    lives: livesMonths(village.settings.points.expiry),
    worth: rulebook?.redemption?.fen ?? null,
    days: USED_DAYS,
    goods: goodsUsed(await goods.list(tx), used, today),
    ...moneyAhead(money, today),
  });
});
