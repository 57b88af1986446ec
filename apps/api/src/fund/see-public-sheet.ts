import { publicFundSheet as endpoint } from "@huzhu/contract";
import { fundBook, fundMoney, movements } from "@huzhu/db";
import { publicSheet } from "@huzhu/domain/fund";
import { CalendarDate, periodEnd } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { publicName } from "./public-name.ts";

/** 资金公示 of a month. */
export const seePublicSheet = staffQuery(endpoint, async ({ tx, request }) => {
  const from = CalendarDate.make(`${request.query.month}-01`);
  const days = { from, until: periodEnd("month", from) };
  const { givers, lines, ...sheet } = publicSheet(
    await fundBook.fund(tx),
    await fundMoney.rows(tx),
    days,
  );
  const pieces = await movements.piecesIn(tx, days);
  const gone = (pieces.get("redemption") ?? 0) + (pieces.get("return") ?? 0);
  return Result.succeed({
    ...sheet,
    lines: lines.map(({ title, spent, left }) => ({ title, spent, left })),
    givers: givers.map(({ donor, fen, things }) => ({ name: publicName(donor), fen, things })),
    ...{ exchanged: 0 - gone, brought: 0 - (pieces.get("gift") ?? 0) },
  });
});
