import type { Endpoint } from "../endpoint/index.ts";
import {
  addStaff,
  changeHolidays,
  changeStaff,
  holidays,
  kiosks,
  restartKiosk,
  revokeKiosk,
  setKioskWord,
  staffList,
  startPairing,
} from "./index.ts";

/** In the order of the API page. */
export const settingsEndpoints = [
  staffList,
  addStaff,
  changeStaff,
  kiosks,
  startPairing,
  holidays,
  changeHolidays,
  revokeKiosk,
  setKioskWord,
  restartKiosk,
] as const satisfies ReadonlyArray<Endpoint>;
