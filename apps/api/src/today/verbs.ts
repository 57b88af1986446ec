import type { Verb } from "../mount/verb.ts";
import { see as seeToday } from "./see.ts";

export const todayVerbs: ReadonlyArray<Verb> = [seeToday];
