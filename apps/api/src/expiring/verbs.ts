import type { Verb } from "../mount/verb.ts";
import { listExpiring } from "./list.ts";

export const expiringVerbs: ReadonlyArray<Verb> = [listExpiring];
