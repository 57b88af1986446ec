import type { Verb } from "../mount/verb.ts";
import { giveAllStarters } from "./give.ts";
import { listStarters } from "./list.ts";

export const startersVerbs: ReadonlyArray<Verb> = [listStarters, giveAllStarters];
