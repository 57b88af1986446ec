import type { Verb } from "../mount/verb.ts";
import { adoptRulebook } from "./adopt.ts";
import { check as checkRulebook } from "./check.ts";
import { countedDeeds } from "./deeds.ts";
import { issuance } from "./issuance.ts";
import { list as listRulebooks } from "./list.ts";

export const rulebooksVerbs: ReadonlyArray<Verb> = [
  listRulebooks,
  checkRulebook,
  adoptRulebook,
  issuance,
  countedDeeds,
];
