import type { Verb } from "../mount/verb.ts";
import { seeShelfRules } from "./see.ts";
import { setBans } from "./set-bans.ts";

export const shelfVerbs: ReadonlyArray<Verb> = [seeShelfRules, setBans];
