import type { Verb } from "../mount/verb.ts";
import { countInTake } from "./count.ts";
import { dropTake } from "./drop-take.ts";
import { listTakes } from "./list-takes.ts";
import { seeOrigins } from "./origins.ts";
import { seeStock } from "./see.ts";
import { seeTake } from "./see-take.ts";
import { signTake } from "./sign-take.ts";
import { startTake } from "./start-take.ts";

export const stockVerbs: ReadonlyArray<Verb> = [
  seeStock,
  seeOrigins,
  listTakes,
  startTake,
  seeTake,
  countInTake,
  signTake,
  dropTake,
];
