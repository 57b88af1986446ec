import type { Verb } from "../mount/verb.ts";
import { callHelp } from "./call.ts";

export const helpVerbs: ReadonlyArray<Verb> = [callHelp];
