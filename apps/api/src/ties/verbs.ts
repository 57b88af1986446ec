import type { Verb } from "../mount/verb.ts";
import { seeTies } from "./see.ts";

export const tiesVerbs: ReadonlyArray<Verb> = [seeTies];
