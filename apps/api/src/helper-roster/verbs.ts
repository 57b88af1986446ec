import type { Verb } from "../mount/verb.ts";
import { changeHelper } from "./change.ts";
import { seeCompanion } from "./companion.ts";
import { endQualification } from "./end-qualification.ts";
import { enrollHelper } from "./enroll.ts";
import { listHelpers } from "./list.ts";
import { giveLink, revokeLink, seeLink } from "./phone-link.ts";
import { qualifyHelper } from "./qualify.ts";
import { seeHelper } from "./see.ts";
import { recordTraining } from "./train.ts";
import { wishCompanion } from "./wish.ts";

export const helperRosterVerbs: ReadonlyArray<Verb> = [
  listHelpers,
  seeHelper,
  enrollHelper,
  changeHelper,
  qualifyHelper,
  endQualification,
  recordTraining,
  seeCompanion,
  wishCompanion,
  seeLink,
  giveLink,
  revokeLink,
];
