import type { Verb } from "../mount/verb.ts";
import { bringIn } from "./bring-in.ts";
import { changeCanteen } from "./change.ts";
import { excuse } from "./excuse.ts";
import { letIn } from "./let-in.ts";
import { payIn } from "./pay-in.ts";
import { seeCanteenDay } from "./see-day.ts";
import { seeEater } from "./see-eater.ts";
import { takeBackEntry } from "./take-back.ts";

export const canteenVerbs: ReadonlyArray<Verb> = [
  seeCanteenDay,
  seeEater,
  letIn,
  payIn,
  bringIn,
  excuse,
  takeBackEntry,
  changeCanteen,
];
