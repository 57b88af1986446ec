import type { Verb } from "../mount/verb.ts";
import { seeSealKey } from "./key.ts";
import { seeKioskLines } from "./kiosk-lines.ts";
import { proveAtKiosk } from "./kiosk-prove.ts";
import { listSeals } from "./list.ts";
import { proveSealGrowth } from "./prove-growth.ts";
import { proveTransfer } from "./prove-transfer.ts";
import { sealNow } from "./seal-now.ts";
import { seeSeal } from "./see.ts";

export const sealsVerbs: ReadonlyArray<Verb> = [
  listSeals,
  seeSeal,
  sealNow,
  seeSealKey,
  proveTransfer,
  proveSealGrowth,
  seeKioskLines,
  proveAtKiosk,
];
