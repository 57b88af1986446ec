import type { Verb } from "../mount/verb.ts";
import { confirmLikelyTies } from "./confirm-likely.ts";
import { endFamilyTie } from "./end-tie.ts";
import { listLikelyTies } from "./list-likely.ts";
import { changePolicy as changeFamilyPolicy, seeFamilyPolicy } from "./policy.ts";
import { refuseFamilyTie } from "./refuse-tie.ts";
import { seeTree } from "./see-tree.ts";
import { writeFamilyTie } from "./write-tie.ts";

export const kinshipVerbs: ReadonlyArray<Verb> = [
  seeTree,
  listLikelyTies,
  confirmLikelyTies,
  writeFamilyTie,
  refuseFamilyTie,
  endFamilyTie,
  seeFamilyPolicy,
  changeFamilyPolicy,
];
