import type { Verb } from "../mount/verb.ts";
import { listPeriods } from "./list.ts";
import { proposePeriod } from "./propose.ts";
import { seePeriod } from "./see.ts";
import { signPeriod } from "./sign.ts";
import { withdrawPeriod } from "./withdraw.ts";

export const periodsVerbs: ReadonlyArray<Verb> = [
  listPeriods,
  seePeriod,
  proposePeriod,
  signPeriod,
  withdrawPeriod,
];
