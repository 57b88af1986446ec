import type { Endpoint } from "../endpoint/index.ts";
import { budgets, proposeBudget } from "./index.ts";

/** In the order of the API page. */
export const budgetsEndpoints = [budgets, proposeBudget] as const satisfies ReadonlyArray<Endpoint>;
