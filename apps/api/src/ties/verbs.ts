import type { Verb } from "../mount/verb.ts";
import { seeExchange } from "./exchange.ts";
import { seeTies } from "./see.ts";

export const tiesVerbs: ReadonlyArray<Verb> = [seeTies, seeExchange];
