import type { FundMoves, fundMoves, RequestOf } from "@huzhu/contract";
import { fundBook, fundMoney, type Read } from "@huzhu/db";
import { yearOf } from "@huzhu/domain/fund";
import { moveRowOf } from "./move-row.ts";

type Wanted = RequestOf<typeof fundMoves>["query"];

/** What moved in a year, of a month, a line or a source alone; the newest day first. */
export const movesOf = async (
  tx: Read,
  { year, month, line, source }: Wanted,
): Promise<FundMoves> => {
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
  return { income: sum("in"), spent: 0 - sum("out"), rows: newest.map(told) };
};
