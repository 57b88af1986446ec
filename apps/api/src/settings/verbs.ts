import type { Verb } from "../mount/verb.ts";
import { addStaff } from "./add-staff.ts";
import { changeHolidays } from "./change-holidays.ts";
import { changePointsPolicy } from "./change-points-policy.ts";
import { changeStaff } from "./change-staff.ts";
import { listKiosks } from "./list-kiosks.ts";
import { listStaff } from "./list-staff.ts";
import { restartKiosk } from "./restart-kiosk.ts";
import { revokeKiosk } from "./revoke-kiosk.ts";
import { seeHolidays } from "./see-holidays.ts";
import { seePointsPolicy } from "./see-points-policy.ts";
import { setKioskWord } from "./set-kiosk-word.ts";
import { startPairing } from "./start-pairing.ts";

export const settingsVerbs: ReadonlyArray<Verb> = [
  seeHolidays,
  changeHolidays,
  listStaff,
  addStaff,
  changeStaff,
  seePointsPolicy,
  changePointsPolicy,
  listKiosks,
  startPairing,
  revokeKiosk,
  setKioskWord,
  restartKiosk,
];
