import type { Verb } from "../mount/verb.ts";
import { see as seeStatement } from "./see.ts";

export const statementsVerbs: ReadonlyArray<Verb> = [seeStatement];
