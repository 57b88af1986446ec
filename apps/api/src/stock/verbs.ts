import type { Verb } from "../mount/verb.ts";
import { seeOrigins } from "./origins.ts";
import { seeStock } from "./see.ts";

export const stockVerbs: ReadonlyArray<Verb> = [seeStock, seeOrigins];
