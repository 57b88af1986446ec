import { checkNow } from "./alerts/check-now.ts";
import { listAlerts } from "./alerts/list.ts";
import { listSelfChecks } from "./alerts/list-checks.ts";
import { settleAlert } from "./alerts/settle.ts";
import { bringIn } from "./canteen/bring-in.ts";
import { changeCanteen } from "./canteen/change.ts";
import { excuse } from "./canteen/excuse.ts";
import { letIn } from "./canteen/let-in.ts";
import { payIn } from "./canteen/pay-in.ts";
import { seeCanteenDay } from "./canteen/see-day.ts";
import { seeEater } from "./canteen/see-eater.ts";
import { takeBackEntry } from "./canteen/take-back.ts";
import { bindCard } from "./cards/bind.ts";
import { changeCardLimit } from "./cards/change-limit.ts";
import { clearCardCode } from "./cards/clear-code.ts";
import { endCard } from "./cards/end.ts";
import { enterCodeAtCounter } from "./cards/enter-code-at-counter.ts";
import { freezeCard } from "./cards/freeze.ts";
import { handOverCard } from "./cards/hand-over.ts";
import { listPrinted } from "./cards/list-printed.ts";
import { listCardless } from "./cards/list-without.ts";
import { printCards } from "./cards/print.ts";
import { removePortrait } from "./cards/remove-portrait.ts";
import { reportCardLost } from "./cards/report-lost.ts";
import { seeCardLife } from "./cards/see-life.ts";
import { seeCardSettings } from "./cards/see-settings.ts";
import { setCardCode } from "./cards/set-code.ts";
import { setPortrait } from "./cards/set-portrait.ts";
import { setReader } from "./cards/set-reader.ts";
import { thawCard } from "./cards/thaw.ts";
import { undoCard } from "./cards/undo.ts";
import { adoptCatalog } from "./catalog/adopt.ts";
import { checkCatalog } from "./catalog/check.ts";
import { entitled } from "./catalog/entitled.ts";
import { entitledElders } from "./catalog/entitled-elders.ts";
import { listCatalogs } from "./catalog/list.ts";
import { elderEntitlements } from "./catalog/of-elder.ts";
import { seeGap } from "./catalog/see-gap.ts";
import { appealClaim } from "./claims/appeal.ts";
import { seeBoard as seeClaimBoard } from "./claims/board.ts";
import { correctClaim } from "./claims/correct.ts";
import { decideAppeal } from "./claims/decide-appeal.ts";
import { decideObjection } from "./claims/decide-objection.ts";
import { giveBackClaim } from "./claims/give-back.ts";
import { list as listClaims } from "./claims/list.ts";
import { objectToClaim } from "./claims/object.ts";
import { postClaims } from "./claims/post.ts";
import { preview } from "./claims/preview.ts";
import { publishClaims } from "./claims/publish.ts";
import { recordClaims } from "./claims/record.ts";
import { resubmitClaim } from "./claims/resubmit.ts";
import { seeClaim } from "./claims/see.ts";
import { signClaims } from "./claims/sign.ts";
import { turnDownClaim } from "./claims/turn-down.ts";
import { withdrawClaim } from "./claims/withdraw.ts";
import { seeWork } from "./claims/work.ts";
import { recordAssessment } from "./elders/assess.ts";
import { certifyElder } from "./elders/certify.ts";
import { listElders } from "./elders/list.ts";
import { listAssessmentsDue } from "./elders/list-due.ts";
import { recordCareEvent } from "./elders/record-event.ts";
import { revokeCertification } from "./elders/revoke-certification.ts";
import { seeElder } from "./elders/see.ts";
import { listExpiring } from "./expiring/list.ts";
import { add as addGood } from "./goods/add.ts";
import { change as changeGood } from "./goods/change.ts";
import { list as listGoods } from "./goods/list.ts";
import { listMovements } from "./goods/list-movements.ts";
import { moveStock } from "./goods/move-stock.ts";
import { setPhoto } from "./goods/set-photo.ts";
import { setPrice } from "./goods/set-price.ts";
import { callHelp } from "./help/call.ts";
import { changeHelper } from "./helper-roster/change.ts";
import { endQualification } from "./helper-roster/end-qualification.ts";
import { enrollHelper } from "./helper-roster/enroll.ts";
import { listHelpers } from "./helper-roster/list.ts";
import { qualifyHelper } from "./helper-roster/qualify.ts";
import { seeHelper } from "./helper-roster/see.ts";
import { recordTraining } from "./helper-roster/train.ts";
import { wishCompanion } from "./helper-roster/wish.ts";
import { endFamilyTie } from "./kinship/end-tie.ts";
import { changePolicy as changeFamilyPolicy, seeFamilyPolicy } from "./kinship/policy.ts";
import { refuseFamilyTie } from "./kinship/refuse-tie.ts";
import { seeTree } from "./kinship/see-tree.ts";
import { writeFamilyTie } from "./kinship/write-tie.ts";
import { actForAtKiosk } from "./kiosk/act-for.ts";
import { appealAtKiosk } from "./kiosk/appeal.ts";
import { confirmAtKiosk } from "./kiosk/confirm-visit.ts";
import { disputeAtKiosk } from "./kiosk/dispute-visit.ts";
import { enterCodeAtKiosk } from "./kiosk/enter-code.ts";
import { listVisitsAtKiosk } from "./kiosk/list-visits.ts";
import { objectAtKiosk } from "./kiosk/object.ts";
import { listOwnClaims as listClaimsAtKiosk } from "./kiosk/own-claims.ts";
import { listOwnProxies } from "./kiosk/own-proxies.ts";
import { pair } from "./kiosk/pair.ts";
import { presentCard } from "./kiosk/present-card.ts";
import { redeemAtKiosk } from "./kiosk/redeem.ts";
import { reportAtKiosk } from "./kiosk/report.ts";
import { listReportable } from "./kiosk/reportable-rules.ts";
import { revokeProxyAtKiosk } from "./kiosk/revoke-proxy.ts";
import { seeBoard as seeKioskBoard } from "./kiosk/see-board.ts";
import { seeShelf } from "./kiosk/see-shelf.ts";
import { thisKiosk } from "./kiosk/this-kiosk.ts";
import { twoCards } from "./kiosk/two-cards.ts";
import { withdrawAtKiosk } from "./kiosk/withdraw.ts";
import { convertTime } from "./ledger/convert.ts";
import { donatePoints } from "./ledger/donate.ts";
import { givePoints } from "./ledger/give.ts";
import { grantPoints } from "./ledger/grant.ts";
import { listAccounts } from "./ledger/list-accounts.ts";
import { openGroup } from "./ledger/open-group.ts";
import { openPersonal } from "./ledger/open-personal.ts";
import { placeHold } from "./ledger/place-hold.ts";
import { postHold } from "./ledger/post-hold.ts";
import { releaseHold } from "./ledger/release-hold.ts";
import { relieveFromPool } from "./ledger/relieve.ts";
import { reverseTransfer } from "./ledger/reverse.ts";
import { seeAccount } from "./ledger/see-account.ts";
import { seeBalance } from "./ledger/see-balance.ts";
import { seeAccountStatement } from "./ledger/see-statement.ts";
import { seeTransfer } from "./ledger/see-transfer.ts";
import { acceptServiceOrder } from "./market/accept.ts";
import { admitProvider } from "./market/admit.ts";
import { cancelServiceOrder } from "./market/cancel.ts";
import { complain } from "./market/complain.ts";
import { correctProvider } from "./market/correct.ts";
import { deliverServiceOrder } from "./market/deliver.ts";
import { liftSuspension } from "./market/lift.ts";
import { listComplaints } from "./market/list-complaints.ts";
import { listServiceOrders } from "./market/list-orders.ts";
import { listPayments } from "./market/list-payments.ts";
import { listProviders } from "./market/list-providers.ts";
import { listPricedServices } from "./market/list-services.ts";
import { missServiceOrder } from "./market/miss.ts";
import { payOwed } from "./market/pay.ts";
import { placeServiceOrder } from "./market/place-order.ts";
import { rejectServiceOrder } from "./market/reject.ts";
import { seeOwed } from "./market/see-owed.ts";
import { settleComplaint } from "./market/settle.ts";
import { suspendProvider } from "./market/suspend.ts";
import type { Verb } from "./mount/verb.ts";
import { findPeople } from "./people/find-people.ts";
import { listHamlets } from "./people/list-hamlets.ts";
import { listHouseholds } from "./people/list-households.ts";
import { listKin } from "./people/list-kin.ts";
import { listResidents } from "./people/list-residents.ts";
import { matchNames } from "./people/match-names.ts";
import { seeHousehold } from "./people/see-household.ts";
import { tieKin } from "./people/tie-kin.ts";
import { listPeriods } from "./periods/list.ts";
import { proposePeriod } from "./periods/propose.ts";
import { seePeriod } from "./periods/see.ts";
import { signPeriod } from "./periods/sign.ts";
import { withdrawPeriod } from "./periods/withdraw.ts";
import { listOwnClaims } from "./phone/list-claims.ts";
import { seeHamlet } from "./phone/see-hamlet.ts";
import { changePrivacySettings } from "./privacy/change-settings.ts";
import { confirmErasure } from "./privacy/confirm-erasure.ts";
import { giveConsent } from "./privacy/give-consent.ts";
import { listErasures } from "./privacy/list-erasures.ts";
import { listLooks } from "./privacy/list-looks.ts";
import { listLooksAt } from "./privacy/list-looks-at.ts";
import { look } from "./privacy/look.ts";
import { noteList } from "./privacy/note-list.ts";
import { previewErasure } from "./privacy/preview-erasure.ts";
import { requestErasure } from "./privacy/request-erasure.ts";
import { seeLook } from "./privacy/see-look.ts";
import { seePerson } from "./privacy/see-person.ts";
import { seePrivacySettings } from "./privacy/see-settings.ts";
import { withdrawConsent } from "./privacy/withdraw-consent.ts";
import { withdrawErasure } from "./privacy/withdraw-erasure.ts";
import { appointProxy } from "./proxies/appoint.ts";
import { listEnding } from "./proxies/ending.ts";
import { listProxies } from "./proxies/list.ts";
import { revokeProxy } from "./proxies/revoke.ts";
import { list as listRedemptions } from "./redemptions/list.ts";
import { redeemAtCounter } from "./redemptions/redeem-at-counter.ts";
import { seeRegisterAsOf } from "./register/as-of.ts";
import { seeCareOfHamlets } from "./register/care-of-hamlets.ts";
import { seeCareOfHousehold } from "./register/care-of-household.ts";
import { listCareOfHouseholds } from "./register/care-of-households.ts";
import { changeHead } from "./register/change-head.ts";
import { changeHousehold } from "./register/change-household.ts";
import { changeMany } from "./register/change-many.ts";
import { comeHome } from "./register/come-home.ts";
import { correctHousehold } from "./register/correct-household.ts";
import { correctResident } from "./register/correct-resident.ts";
import { goAway } from "./register/go-away.ts";
import { leaveRegister } from "./register/leave.ts";
import { listHouseholdChanges } from "./register/list-changes.ts";
import { mergeHousehold } from "./register/merge.ts";
import { moveHousehold } from "./register/move-home.ts";
import { previewAct } from "./register/preview.ts";
import { previewBatch } from "./register/preview-batch.ts";
import { residentsInFilter } from "./register/residents-in-filter.ts";
import { returnToRegister } from "./register/return.ts";
import { seeFamily } from "./register/see-family.ts";
import { splitHousehold } from "./register/split.ts";
import { takeIn } from "./register/take-in.ts";
import { undoAct } from "./register/undo.ts";
import { agreeRequest } from "./requests/agree.ts";
import { askForElder } from "./requests/ask.ts";
import { cancelRequest } from "./requests/cancel.ts";
import { closeRequest } from "./requests/close.ts";
import { listRequests } from "./requests/list.ts";
import { passOnRequest } from "./requests/pass-on.ts";
import { passRequestRung } from "./requests/pass-rung.ts";
import { seeRequest } from "./requests/see.ts";
import { takeOnRequest } from "./requests/take-on.ts";
import { check as checkRoster } from "./roster/check.ts";
import { importRoster } from "./roster/import.ts";
import { listImports } from "./roster/list-imports.ts";
import { read as readRoster } from "./roster/read.ts";
import { returnRoster } from "./roster/return.ts";
import { undoRoster } from "./roster/undo.ts";
import { adoptRulebook } from "./rulebooks/adopt.ts";
import { check as checkRulebook } from "./rulebooks/check.ts";
import { countedDeeds } from "./rulebooks/deeds.ts";
import { issuance } from "./rulebooks/issuance.ts";
import { list as listRulebooks } from "./rulebooks/list.ts";
import { seeSealKey } from "./seals/key.ts";
import { seeKioskLines } from "./seals/kiosk-lines.ts";
import { proveAtKiosk } from "./seals/kiosk-prove.ts";
import { listSeals } from "./seals/list.ts";
import { proveSealGrowth } from "./seals/prove-growth.ts";
import { proveTransfer } from "./seals/prove-transfer.ts";
import { sealNow } from "./seals/seal-now.ts";
import { seeSeal } from "./seals/see.ts";
import { logIn } from "./session/log-in.ts";
import { logOut } from "./session/log-out.ts";
import { me } from "./session/me.ts";
import { addStaff } from "./settings/add-staff.ts";
import { changeHolidays } from "./settings/change-holidays.ts";
import { changePointsPolicy } from "./settings/change-points-policy.ts";
import { changeStaff } from "./settings/change-staff.ts";
import { listKiosks } from "./settings/list-kiosks.ts";
import { listStaff } from "./settings/list-staff.ts";
import { revokeKiosk } from "./settings/revoke-kiosk.ts";
import { seeHolidays } from "./settings/see-holidays.ts";
import { seePointsPolicy } from "./settings/see-points-policy.ts";
import { startPairing } from "./settings/start-pairing.ts";
import { see as seeStatement } from "./statements/see.ts";
import { seeTies } from "./ties/see.ts";
import { see as seeToday } from "./today/see.ts";
import { answerDispute } from "./visits/answer.ts";
import { assignVisit } from "./visits/assign.ts";
import { findBySlip } from "./visits/by-slip.ts";
import { callOffVisit } from "./visits/call-off.ts";
import { confirmVisit } from "./visits/confirm.ts";
import { decideDispute } from "./visits/decide.ts";
import { disputeVisit } from "./visits/dispute.ts";
import { endPlan } from "./visits/end-plan.ts";
import { fillCalendar } from "./visits/fill.ts";
import { listVisits } from "./visits/list.ts";
import { listPlans } from "./visits/list-plans.ts";
import { missVisit } from "./visits/miss.ts";
import { noteVisit } from "./visits/note.ts";
import { raiseOccasion } from "./visits/occasion.ts";
import { planVisit } from "./visits/plan.ts";
import { seeRadar } from "./visits/radar.ts";
import { savePlan } from "./visits/save-plan.ts";
import { seeVisit } from "./visits/see.ts";
import { listVisitServices } from "./visits/services.ts";
import { issueVouchers } from "./vouchers/issue.ts";
import { listVouchers } from "./vouchers/list.ts";
import { listVoucherBatches } from "./vouchers/list-batches.ts";
import { redeemVoucher } from "./vouchers/redeem.ts";
import { voidVouchers } from "./vouchers/void.ts";
import { acceptWeek } from "./week/accept.ts";
import { proposeWeek } from "./week/propose.ts";
import { rankForTask } from "./week/rank.ts";

/** The code behind every endpoint of the contract. */
export const verbs: ReadonlyArray<Verb> = [
  logIn,
  me,
  logOut,
  seeToday,
  listHamlets,
  listResidents,
  findPeople,
  listHouseholds,
  seeHousehold,
  matchNames,
  seeCardLife,
  listCardless,
  bindCard,
  handOverCard,
  undoCard,
  freezeCard,
  thawCard,
  reportCardLost,
  endCard,
  printCards,
  listPrinted,
  setPortrait,
  removePortrait,
  setCardCode,
  clearCardCode,
  enterCodeAtCounter,
  seeCardSettings,
  changeCardLimit,
  setReader,
  listElders,
  listAssessmentsDue,
  seeElder,
  recordAssessment,
  certifyElder,
  revokeCertification,
  recordCareEvent,
  listHelpers,
  seeHelper,
  enrollHelper,
  changeHelper,
  qualifyHelper,
  endQualification,
  recordTraining,
  wishCompanion,
  proposeWeek,
  rankForTask,
  acceptWeek,
  seeTies,
  seePerson,
  look,
  seeLook,
  listLooksAt,
  noteList,
  listLooks,
  giveConsent,
  withdrawConsent,
  previewErasure,
  requestErasure,
  withdrawErasure,
  confirmErasure,
  listErasures,
  seePrivacySettings,
  changePrivacySettings,
  listPricedServices,
  listProviders,
  admitProvider,
  correctProvider,
  suspendProvider,
  liftSuspension,
  listServiceOrders,
  placeServiceOrder,
  deliverServiceOrder,
  acceptServiceOrder,
  rejectServiceOrder,
  missServiceOrder,
  cancelServiceOrder,
  seeOwed,
  payOwed,
  listPayments,
  listComplaints,
  complain,
  settleComplaint,
  seeCanteenDay,
  seeEater,
  letIn,
  payIn,
  bringIn,
  excuse,
  takeBackEntry,
  changeCanteen,
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
  readRoster,
  checkRoster,
  importRoster,
  listImports,
  returnRoster,
  undoRoster,
  listRulebooks,
  checkRulebook,
  adoptRulebook,
  listCatalogs,
  checkCatalog,
  adoptCatalog,
  elderEntitlements,
  entitled,
  entitledElders,
  seeGap,
  issuance,
  countedDeeds,
  listClaims,
  preview,
  recordClaims,
  appealClaim,
  seeClaimBoard,
  decideAppeal,
  decideObjection,
  giveBackClaim,
  objectToClaim,
  postClaims,
  publishClaims,
  resubmitClaim,
  seeWork,
  seeClaim,
  signClaims,
  turnDownClaim,
  withdrawClaim,
  appealAtKiosk,
  objectAtKiosk,
  listClaimsAtKiosk,
  reportAtKiosk,
  listReportable,
  seeKioskBoard,
  withdrawAtKiosk,
  seeHolidays,
  changeHolidays,
  correctClaim,
  seeHamlet,
  listOwnClaims,
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
  listAccounts,
  seeAccount,
  seeAccountStatement,
  seeBalance,
  seeTransfer,
  reverseTransfer,
  grantPoints,
  givePoints,
  donatePoints,
  relieveFromPool,
  convertTime,
  placeHold,
  postHold,
  releaseHold,
  openGroup,
  openPersonal,
  listKin,
  tieKin,
  listExpiring,
  listVoucherBatches,
  listVouchers,
  issueVouchers,
  redeemVoucher,
  voidVouchers,
  listPeriods,
  seePeriod,
  proposePeriod,
  signPeriod,
  withdrawPeriod,
  listSeals,
  seeSeal,
  sealNow,
  seeSealKey,
  proveTransfer,
  proveSealGrowth,
  listAlerts,
  settleAlert,
  listSelfChecks,
  checkNow,
  pair,
  thisKiosk,
  presentCard,
  seeShelf,
  actForAtKiosk,
  listOwnProxies,
  revokeProxyAtKiosk,
  seeTree,
  writeFamilyTie,
  refuseFamilyTie,
  endFamilyTie,
  seeFamilyPolicy,
  changeFamilyPolicy,
  listProxies,
  listEnding,
  appointProxy,
  revokeProxy,
  redeemAtKiosk,
  enterCodeAtKiosk,
  seeKioskLines,
  proveAtKiosk,
  callHelp,
  confirmAtKiosk,
  disputeAtKiosk,
  listVisitsAtKiosk,
  twoCards,
  agreeRequest,
  askForElder,
  cancelRequest,
  closeRequest,
  listRequests,
  passOnRequest,
  passRequestRung,
  seeRequest,
  takeOnRequest,
  answerDispute,
  assignVisit,
  findBySlip,
  callOffVisit,
  confirmVisit,
  decideDispute,
  disputeVisit,
  endPlan,
  fillCalendar,
  listVisits,
  listPlans,
  missVisit,
  noteVisit,
  raiseOccasion,
  planVisit,
  seeRadar,
  savePlan,
  listVisitServices,
  seeVisit,
  listStaff,
  addStaff,
  changeStaff,
  seePointsPolicy,
  changePointsPolicy,
  listKiosks,
  startPairing,
  revokeKiosk,
];
