import { approveClaims } from "./claims/approve.ts";
import { list as listClaims } from "./claims/list.ts";
import { preview } from "./claims/preview.ts";
import { recordClaims } from "./claims/record.ts";
import { refuseClaim } from "./claims/refuse.ts";
import { add as addGood } from "./goods/add.ts";
import { change as changeGood } from "./goods/change.ts";
import { list as listGoods } from "./goods/list.ts";
import { listMovements } from "./goods/list-movements.ts";
import { moveStock } from "./goods/move-stock.ts";
import { setPhoto } from "./goods/set-photo.ts";
import { setPrice } from "./goods/set-price.ts";
import { callHelp } from "./help/call.ts";
import { close as closeHelpCall } from "./help/close.ts";
import { list as listHelpCalls } from "./help/list.ts";
import { pair } from "./kiosk/pair.ts";
import { presentCard } from "./kiosk/present-card.ts";
import { redeemAtKiosk } from "./kiosk/redeem.ts";
import { seeShelf } from "./kiosk/see-shelf.ts";
import { thisKiosk } from "./kiosk/this-kiosk.ts";
import type { Verb } from "./mount/verb.ts";
import { bindCard } from "./people/bind-card.ts";
import { listHamlets } from "./people/list-hamlets.ts";
import { listHouseholds } from "./people/list-households.ts";
import { listResidents } from "./people/list-residents.ts";
import { matchNames } from "./people/match-names.ts";
import { reportCardLost } from "./people/report-card-lost.ts";
import { seeHousehold } from "./people/see-household.ts";
import { list as listRedemptions } from "./redemptions/list.ts";
import { redeemAtCounter } from "./redemptions/redeem-at-counter.ts";
import { check as checkRoster } from "./roster/check.ts";
import { importRoster } from "./roster/import.ts";
import { read as readRoster } from "./roster/read.ts";
import { adoptRulebook } from "./rulebooks/adopt.ts";
import { check as checkRulebook } from "./rulebooks/check.ts";
import { list as listRulebooks } from "./rulebooks/list.ts";
import { logIn } from "./session/log-in.ts";
import { logOut } from "./session/log-out.ts";
import { me } from "./session/me.ts";
import { addStaff } from "./settings/add-staff.ts";
import { changeStaff } from "./settings/change-staff.ts";
import { listKiosks } from "./settings/list-kiosks.ts";
import { listStaff } from "./settings/list-staff.ts";
import { revokeKiosk } from "./settings/revoke-kiosk.ts";
import { startPairing } from "./settings/start-pairing.ts";
import { see as seeStatement } from "./statements/see.ts";
import { see as seeToday } from "./today/see.ts";

/** The code behind every endpoint of the contract. */
export const verbs: ReadonlyArray<Verb> = [
  logIn,
  me,
  logOut,
  seeToday,
  listHamlets,
  listResidents,
  listHouseholds,
  seeHousehold,
  matchNames,
  bindCard,
  reportCardLost,
  readRoster,
  checkRoster,
  importRoster,
  listRulebooks,
  checkRulebook,
  adoptRulebook,
  listClaims,
  preview,
  recordClaims,
  approveClaims,
  refuseClaim,
  listGoods,
  addGood,
  changeGood,
  setPrice,
  setPhoto,
  moveStock,
  listMovements,
  redeemAtCounter,
  listRedemptions,
  seeStatement,
  pair,
  thisKiosk,
  presentCard,
  seeShelf,
  redeemAtKiosk,
  callHelp,
  listHelpCalls,
  closeHelpCall,
  listStaff,
  addStaff,
  changeStaff,
  listKiosks,
  startPairing,
  revokeKiosk,
];
