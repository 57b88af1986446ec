import type { Verb } from "../mount/verb.ts";
import { seeCover } from "./see.ts";
import { seeCoverAlert } from "./see-alert.ts";

export const coverVerbs: ReadonlyArray<Verb> = [seeCover, seeCoverAlert];
