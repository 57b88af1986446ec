import { Result, Schema } from "effect";
import { Fen } from "../money/fen.ts";
import type { FundSaid } from "./entry.ts";
import type { Fund } from "./fund.ts";
import { BudgetId, LineCode } from "./ids.ts";
import { Year } from "./line.ts";
import { openLine } from "./line-of.ts";
import type { LineClosed, UnknownLine } from "./refusals.ts";

/** 年度预算 as it is put to a meeting: how much each of some lines may pay out in a year, in fen. */
export const Budget = Schema.Struct({
  id: BudgetId,
  year: Year,
  lines: Schema.NonEmptyArray(Schema.Struct({ line: LineCode, fen: Fen })).check(
    Schema.isMaxLength(100),
    Schema.makeFilter((lines) => new Set(lines.map(({ line }) => line)).size === lines.length),
  ),
});
export type Budget = typeof Budget.Type;

/** Whether every line of a budget is there and open. */
export const checkBudget = (
  fund: Pick<Fund, "lines">,
  { lines }: Budget,
): Result.Result<void, UnknownLine | LineClosed> =>
  Result.map(Result.all(lines.map(({ line }) => openLine(fund, line))), () => undefined);

/** What a budget writes into the book once a meeting has carried it: each line's plan of that year. */
export const budgetSaid = (
  fund: Pick<Fund, "lines">,
  { year, lines }: Budget,
  decision: string,
): Result.Result<ReadonlyArray<FundSaid>, UnknownLine | LineClosed> =>
  Result.all(
    lines.map(({ line: code, fen }) =>
      Result.map(openLine(fund, code), (line): FundSaid => {
        const others = line.plans.filter((plan) => plan.year !== year);
        return {
          _tag: "LineSet",
          line: { ...line, plans: [...others, { year, fen }], decision },
        };
      }),
    ),
  );
