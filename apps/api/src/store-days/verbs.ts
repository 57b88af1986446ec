import type { Verb } from "../mount/verb.ts";
import { answerObjection } from "./answer.ts";
import { checkDay } from "./check.ts";
import { closeDay } from "./close.ts";
import { countOnDay } from "./count.ts";
import { declineHandover } from "./decline.ts";
import { handOver } from "./hand-over.ts";
import { listDays } from "./list.ts";
import { seeMonth } from "./month.ts";
import { seeNow } from "./now.ts";
import { objectToDay } from "./object.ts";
import { openDay } from "./open.ts";
import { seeDay } from "./see.ts";
import { takeOver } from "./take-over.ts";
import { seeYear } from "./year.ts";

export const storeDayVerbs: ReadonlyArray<Verb> = [
  seeNow,
  listDays,
  seeMonth,
  seeYear,
  seeDay,
  countOnDay,
  openDay,
  closeDay,
  handOver,
  takeOver,
  declineHandover,
  checkDay,
  objectToDay,
  answerObjection,
];
