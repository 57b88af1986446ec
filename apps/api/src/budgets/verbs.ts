import type { Verb } from "../mount/verb.ts";
import { listBudgets } from "./list.ts";
import { proposeBudget } from "./propose.ts";

export const budgetsVerbs: ReadonlyArray<Verb> = [listBudgets, proposeBudget];
