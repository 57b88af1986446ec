import { proposeBudget as endpoint } from "@huzhu/contract";
import { fundBook, journal, meetings } from "@huzhu/db";
import { BudgetId, checkBudget } from "@huzhu/domain/fund";
import { MotionIsPut } from "@huzhu/domain/governance";
import { Result } from "effect";
import { say } from "../fund/say.ts";
import { putMotion } from "../meetings/put-motion.ts";
import { staffCommand } from "../mount/verb.ts";
import { budgetText } from "./budget-text.ts";

export const proposeBudget = staffCommand(endpoint, async (call) => {
  const { tx, request, world } = call;
  await journal.lock(tx);
  const { meeting, ...plan } = request.body;
  const budget = { id: BudgetId.make(world.newId()), ...plan };
  const fund = await fundBook.fund(tx);
  const sound = checkBudget(fund, budget);
  if (Result.isFailure(sound)) return Result.fail(sound.failure);
  const waiting = (await meetings.pending(tx)).find(
    ({ about, subject }) =>
      about === "budget" && fund.budgets.get(BudgetId.make(subject ?? "-"))?.year === plan.year,
  );
  if (waiting) return Result.fail(new MotionIsPut(waiting));
  await say(call, { _tag: "BudgetDrafted", budget });
  const words = budgetText(fund, budget);
  const draft = { ...words, about: "budget", subject: budget.id, concerns: [] } as const;
  const put = await putMotion(call, meeting, draft);
  return Result.map(put, ({ id }) => ({ budget: budget.id, motion: id }));
});
