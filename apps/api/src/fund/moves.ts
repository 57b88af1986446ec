import { fundMoves as endpoint } from "@huzhu/contract";
import { fundBook, fundMoney } from "@huzhu/db";
import { yearOf } from "@huzhu/domain/fund";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { moveRowOf } from "./move-row.ts";

export const listMoves = staffQuery(endpoint, async ({ tx, request }) => {
  const { year, month, line, source } = request.query;
  const fund = await fundBook.fund(tx);
  const told = moveRowOf(fund);
  const rows = (await fundMoney.rows(tx)).filter(
    (row) =>
      yearOf(row.on) === year &&
      (month === undefined || Number(row.on.slice(5, 7)) === month) &&
      (line === undefined || row.line === line) &&
      (source === undefined ||
        row.parts.some(({ gift }) => gift !== null && fund.gifts.get(gift)?.source === source)),
  );
  // What was written down late stands at its own day.
  const newest = rows.toReversed().toSorted((a, b) => Number(a.on < b.on) - Number(a.on > b.on));
  const sum = (kind: "in" | "out") =>
    rows.reduce((all, row) => all + (row.kind === kind ? row.fen : 0), 0);
  return Result.succeed({
    ...{ income: sum("in"), spent: 0 - sum("out") },
    rows: newest.map(told),
  });
});
