import { fundBook } from "@huzhu/db";
import { BudgetId, budgetSaid } from "@huzhu/domain/fund";
import { Result } from "effect";
import type { Bringing } from "../meetings/bringing.ts";

/** A carried budget sets every line's plan of its year, under the number of the minutes. */
export const budgetBringing: Bringing = {
  concerns: async () => [],
  carryOut: async ({ tx, now, staff }, { motion: { subject }, carried, resolution }) => {
    const fund = await fundBook.fund(tx);
    const budget = subject === null ? null : fund.budgets.get(BudgetId.make(subject));
    if (!carried || !budget) return Result.void;
    const said = budgetSaid(fund, budget, resolution.minutes);
    if (Result.isFailure(said)) return Result.fail(said.failure);
    await fundBook.append(tx, said.success, { by: staff.id, at: now });
    return Result.void;
  },
};
