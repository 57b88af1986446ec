import type { Verb } from "../mount/verb.ts";
import { seeRegisterAsOf } from "./as-of.ts";
import { seeCareOfHamlets } from "./care-of-hamlets.ts";
import { seeCareOfHousehold } from "./care-of-household.ts";
import { listCareOfHouseholds } from "./care-of-households.ts";
import { changeHead } from "./change-head.ts";
import { changeHousehold } from "./change-household.ts";
import { changeMany } from "./change-many.ts";
import { comeHome } from "./come-home.ts";
import { correctHousehold } from "./correct-household.ts";
import { correctResident } from "./correct-resident.ts";
import { goAway } from "./go-away.ts";
import { leaveRegister } from "./leave.ts";
import { listHouseholdChanges } from "./list-changes.ts";
import { mergeHousehold } from "./merge.ts";
import { moveHousehold } from "./move-home.ts";
import { previewAct } from "./preview.ts";
import { previewBatch } from "./preview-batch.ts";
import { residentsInFilter } from "./residents-in-filter.ts";
import { returnToRegister } from "./return.ts";
import { seeFamily } from "./see-family.ts";
import { splitHousehold } from "./split.ts";
import { takeIn } from "./take-in.ts";
import { undoAct } from "./undo.ts";

export const registerVerbs: ReadonlyArray<Verb> = [
  seeFamily,
  listHouseholdChanges,
  seeRegisterAsOf,
  previewAct,
  residentsInFilter,
  previewBatch,
  changeMany,
  splitHousehold,
  mergeHousehold,
  changeHead,
  moveHousehold,
  takeIn,
  changeHousehold,
  leaveRegister,
  returnToRegister,
  goAway,
  comeHome,
  correctResident,
  correctHousehold,
  undoAct,
  seeCareOfHousehold,
  seeCareOfHamlets,
  listCareOfHouseholds,
];
