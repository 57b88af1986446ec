import { fundBook, meetings, type Write } from "@huzhu/db";
import { Budget, yearOf } from "@huzhu/domain/fund";
import { type Meeting, MotionId } from "@huzhu/domain/governance";
import { localDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { budgetText } from "../budgets/budget-text.ts";
import type { FundWriting } from "../fund/writing.ts";

/** A tenth more than this year. */
const more = (fen: number): number => Math.round((fen * 1.1) / 100_000) * 100_000;

/** Next year's plan of every line, put to the meeting that is called. */
export const writeBudget = async (
  tx: Write,
  meeting: Meeting,
  { now, actor, staff, newId }: Omit<FundWriting, "transfer"> & { readonly newId: () => string },
): Promise<void> => {
  const fund = await fundBook.fund(tx);
  const year = yearOf(localDate(now)) + 1;
  const lines = [...fund.lines.values()].map(({ code, plans }) => ({
    ...{ line: code, fen: more(plans.at(-1)?.fen ?? 0) },
  }));
  const budget = Schema.decodeUnknownSync(Budget)({ id: newId(), year, lines });
  await fundBook.append(tx, [{ _tag: "BudgetDrafted", budget }], { by: staff.id, at: now });
  const motion = { id: MotionId.make(newId()), ...budgetText(fund, budget) };
  const put = { ...motion, about: "budget", subject: budget.id, concerns: [] } as const;
  const said = { _tag: "MotionPut", motion: put } as const;
  await meetings.append(tx, meeting, [{ said, at: now, by: staff.id }], actor);
};
