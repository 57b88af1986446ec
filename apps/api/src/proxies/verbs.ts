import type { Verb } from "../mount/verb.ts";
import { appointProxy } from "./appoint.ts";
import { listEnding } from "./ending.ts";
import { listProxies } from "./list.ts";
import { revokeProxy } from "./revoke.ts";

export const proxiesVerbs: ReadonlyArray<Verb> = [
  listProxies,
  listEnding,
  appointProxy,
  revokeProxy,
];
