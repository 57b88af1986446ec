import type { Verb } from "../mount/verb.ts";
import { list } from "./list.ts";

export const lackVerbs: ReadonlyArray<Verb> = [list];
