import type { Verb } from "../mount/verb.ts";
import { seeCover } from "./see.ts";

export const coverVerbs: ReadonlyArray<Verb> = [seeCover];
