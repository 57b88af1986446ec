import * as alerts from "./alerts/index.ts";
import * as claims from "./claims/index.ts";
import type { Endpoint } from "./endpoint/index.ts";
import * as expiring from "./expiring/index.ts";
import * as goods from "./goods/index.ts";
import * as help from "./help/index.ts";
import * as kiosk from "./kiosk/index.ts";
import * as ledger from "./ledger/index.ts";
import * as people from "./people/index.ts";
import * as periods from "./periods/index.ts";
import * as phone from "./phone/index.ts";
import * as redemptions from "./redemptions/index.ts";
import * as roster from "./roster/index.ts";
import * as rulebooks from "./rulebooks/index.ts";
import * as seals from "./seals/index.ts";
import * as session from "./session/index.ts";
import * as settings from "./settings/index.ts";
import * as statements from "./statements/index.ts";
import * as today from "./today/index.ts";
import * as vouchers from "./vouchers/index.ts";

/** Every endpoint of Huzhu, in the order of the API page. */
export const contract = [
  session.logIn,
  session.me,
  session.logOut,
  today.today,
  people.hamlets,
  people.residents,
  people.households,
  people.household,
  people.matchNames,
  people.bindCard,
  people.reportCardLost,
  roster.readRoster,
  roster.checkRoster,
  roster.importRoster,
  rulebooks.rulebooks,
  rulebooks.checkRulebook,
  rulebooks.adoptRulebook,
  rulebooks.countedDeeds,
  rulebooks.issuance,
  claims.claims,
  claims.previewClaims,
  claims.recordClaims,
  claims.approveClaims,
  claims.refuseClaim,
  claims.correctClaim,
  phone.ownHamlet,
  phone.ownClaims,
  goods.goods,
  goods.addGood,
  goods.changeGood,
  goods.setPrice,
  goods.setPhoto,
  goods.moveStock,
  goods.movements,
  redemptions.redeemAtCounter,
  redemptions.redemptions,
  statements.statement,
  ledger.accounts,
  ledger.account,
  ledger.accountStatement,
  ledger.balance,
  ledger.transfer,
  ledger.reverseTransfer,
  ledger.grantPoints,
  ledger.givePoints,
  ledger.donatePoints,
  ledger.relieveFromPool,
  ledger.convertTime,
  ledger.placeHold,
  ledger.postHold,
  ledger.releaseHold,
  ledger.openGroup,
  ledger.openPersonal,
  ledger.kin,
  ledger.tieKin,
  expiring.expiring,
  vouchers.voucherBatches,
  vouchers.vouchers,
  vouchers.issueVouchers,
  vouchers.redeemVoucher,
  vouchers.voidVouchers,
  periods.periods,
  periods.period,
  periods.proposePeriod,
  periods.signPeriod,
  periods.withdrawPeriod,
  seals.seals,
  seals.seal,
  seals.sealNow,
  seals.sealKey,
  seals.sealProof,
  seals.sealConsistency,
  alerts.alerts,
  alerts.settleAlert,
  alerts.selfChecks,
  alerts.checkNow,
  kiosk.pair,
  kiosk.thisKiosk,
  kiosk.presentCard,
  kiosk.shelf,
  kiosk.redeemAtKiosk,
  seals.kioskLines,
  seals.kioskProof,
  help.callHelp,
  help.helpCalls,
  help.closeHelpCall,
  settings.staffList,
  settings.addStaff,
  settings.changeStaff,
  ledger.pointsPolicy,
  ledger.changePointsPolicy,
  settings.kiosks,
  settings.startPairing,
  settings.revokeKiosk,
] as const satisfies ReadonlyArray<Endpoint>;
