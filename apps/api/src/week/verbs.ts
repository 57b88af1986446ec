import type { Verb } from "../mount/verb.ts";
import { acceptWeek } from "./accept.ts";
import { proposeWeek } from "./propose.ts";
import { rankForTask } from "./rank.ts";

export const weekVerbs: ReadonlyArray<Verb> = [proposeWeek, rankForTask, acceptWeek];
