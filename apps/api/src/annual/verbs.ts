import type { Verb } from "../mount/verb.ts";
import { seeAnnual } from "./see.ts";
import { seeAnnualFacts } from "./see-facts.ts";

export const annualVerbs: ReadonlyArray<Verb> = [seeAnnual, seeAnnualFacts];
