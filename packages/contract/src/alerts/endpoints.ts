import type { Endpoint } from "../endpoint/index.ts";
import { alerts, checkNow, selfChecks, settleAlert } from "./index.ts";

/** In the order of the API page. */
export const alertsEndpoints = [
  alerts,
  settleAlert,
  selfChecks,
  checkNow,
] as const satisfies ReadonlyArray<Endpoint>;
