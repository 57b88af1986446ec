import type { Verb } from "../mount/verb.ts";
import { listOwnClaims } from "./list-claims.ts";
import { listOwnDoors } from "./list-doors.ts";
import { seeHamlet } from "./see-hamlet.ts";

export const phoneVerbs: ReadonlyArray<Verb> = [seeHamlet, listOwnClaims, listOwnDoors];
