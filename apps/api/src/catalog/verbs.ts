import type { Verb } from "../mount/verb.ts";
import { adoptCatalog } from "./adopt.ts";
import { checkCatalog } from "./check.ts";
import { entitled } from "./entitled.ts";
import { entitledElders } from "./entitled-elders.ts";
import { listCatalogs } from "./list.ts";
import { elderEntitlements } from "./of-elder.ts";
import { seeGap } from "./see-gap.ts";

export const catalogVerbs: ReadonlyArray<Verb> = [
  listCatalogs,
  checkCatalog,
  adoptCatalog,
  elderEntitlements,
  entitled,
  entitledElders,
  seeGap,
];
