import type { Verb } from "../mount/verb.ts";
import { endFamilyTie } from "./end-tie.ts";
import { changePolicy as changeFamilyPolicy, seeFamilyPolicy } from "./policy.ts";
import { refuseFamilyTie } from "./refuse-tie.ts";
import { seeTree } from "./see-tree.ts";
import { writeFamilyTie } from "./write-tie.ts";

export const kinshipVerbs: ReadonlyArray<Verb> = [
  seeTree,
  writeFamilyTie,
  refuseFamilyTie,
  endFamilyTie,
  seeFamilyPolicy,
  changeFamilyPolicy,
];
