import type { Endpoint } from "../endpoint/index.ts";
import { period, periods, proposePeriod, signPeriod, withdrawPeriod } from "./index.ts";

/** In the order of the API page. */
export const periodsEndpoints = [
  periods,
  period,
  proposePeriod,
  signPeriod,
  withdrawPeriod,
] as const satisfies ReadonlyArray<Endpoint>;
