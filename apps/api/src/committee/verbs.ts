import type { Verb } from "../mount/verb.ts";
import { end } from "./end.ts";
import { name } from "./name-chair.ts";
import { replace } from "./replace.ts";
import { seat } from "./seat.ts";
import { seeCommittee } from "./see.ts";

export const committeeVerbs: ReadonlyArray<Verb> = [seeCommittee, seat, replace, end, name];
