import type { Verb } from "../mount/verb.ts";
import { checkNow } from "./check-now.ts";
import { listAlerts } from "./list.ts";
import { listSelfChecks } from "./list-checks.ts";
import { settleAlert } from "./settle.ts";

export const alertsVerbs: ReadonlyArray<Verb> = [listAlerts, settleAlert, listSelfChecks, checkNow];
