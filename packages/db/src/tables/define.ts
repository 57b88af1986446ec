import { allianceTables } from "./alliance.ts";
import { awardTables } from "./awards.ts";
import { canteenTables } from "./canteen.ts";
import { cardTables } from "./cards.ts";
import { catalogTables } from "./catalogs.ts";
import { checkTables } from "./checks.ts";
import { claimTables } from "./claims.ts";
import { decisionTables } from "./decisions.ts";
import { elderTables } from "./elders.ts";
import { familyTables } from "./family.ts";
import { fundTables } from "./fund.ts";
import { governanceTables } from "./governance.ts";
import { helperLinkTables } from "./helper-links.ts";
import { helperTables } from "./helper-roster.ts";
import { holdTables } from "./holds.ts";
import { kinTables } from "./kin.ts";
import { type Kit, postgresKit, sqliteKit } from "./kit.ts";
import { lackTables } from "./lacks.ts";
import { logTables } from "./log.ts";
import { lotTables } from "./lots.ts";
import { mandateTables } from "./mandates.ts";
import { marketTables } from "./market.ts";
import { meetingTables } from "./meetings.ts";
import { outreachTables } from "./outreach.ts";
import { peopleTables } from "./people.ts";
import { periodTables } from "./periods.ts";
import { pointsTables } from "./points.ts";
import { privacyTables } from "./privacy.ts";
import { purchaseTables } from "./purchases.ts";
import { recordTables } from "./records.ts";
import { registerTables } from "./register.ts";
import { reservationTables } from "./reservations.ts";
import { resourceTables } from "./resources.ts";
import { responsibilityTables } from "./responsibilities.ts";
import { rosterTables } from "./roster.ts";
import { storeTables } from "./store.ts";
import { storeDayTables } from "./store-days.ts";
import { vaultTables } from "./vault.ts";
import { visitPhotoTables } from "./visit-photos.ts";
import { visitTables } from "./visits.ts";
import { voiceTables } from "./voice.ts";
import { voucherTables } from "./vouchers.ts";

export type GovernanceTables = ReturnType<typeof governanceTables>;
export type PeopleTables = ReturnType<typeof peopleTables>;
export type PointsTables = ReturnType<typeof pointsTables>;
export type HelperTables = ReturnType<typeof helperTables>;

/** Every table, described once and in the words of one dialect. */
export const define = (kit: Kit) => {
  const governance = governanceTables(kit);
  const people = { ...governance, ...peopleTables(kit, governance) };
  const points = { ...people, ...pointsTables(kit, people) };
  const claims = claimTables(kit, points);
  const store = storeTables(kit, points);
  const visits = visitTables(kit, points);
  const helpers = helperTables(kit, points);
  const holds = holdTables(kit, points);
  return {
    ...points,
    ...lotTables(kit, points),
    ...cardTables(kit, points),
    ...elderTables(kit, points),
    ...fundTables(kit, points),
    ...logTables(kit, points),
    ...holds,
    ...reservationTables(kit, { ...points, ...holds }),
    ...voucherTables(kit, points),
    ...voiceTables(kit, governance),
    ...kinTables(kit, points),
    ...familyTables(kit, points),
    ...mandateTables(kit, { ...points, ...store }),
    ...marketTables(kit, points),
    ...allianceTables(kit, points),
    ...meetingTables(kit, points),
    ...canteenTables(kit, points),
    ...awardTables(kit, points),
    ...registerTables(kit, governance),
    ...privacyTables(kit, points),
    ...periodTables(kit, points),
    ...checkTables(kit, points),
    ...claims,
    ...catalogTables(kit, points),
    ...decisionTables(kit, { ...points, ...claims }),
    ...store,
    ...lackTables(kit, { ...points, ...store }),
    ...purchaseTables(kit, governance),
    ...storeDayTables(kit, governance),
    ...recordTables(kit, points),
    ...resourceTables(kit, points),
    ...responsibilityTables(kit, points),
    ...outreachTables(kit, points),
    ...rosterTables(kit, points),
    ...vaultTables(kit, points),
    ...visits,
    ...visitPhotoTables(kit, { ...visits, ...store }),
    ...helpers,
    ...helperLinkTables(kit, helpers),
  };
};

export type Tables = ReturnType<typeof define>;

export const postgresTables: Tables = define(postgresKit);
export const sqliteTables: Tables = define(sqliteKit);

/** Tables whose rows are written once: the database itself refuses to change or delete them. */
export const APPEND_ONLY = [
  "transfer",
  "entry",
  "lotUse",
  "leaf",
  "tile",
  "seal",
  "hold",
  "holdEnd",
  "voucher",
  "voucherEnd",
  "period",
  "periodBalance",
  "selfCheck",
  "claimEvent",
  "abilityAssessment",
  "certification",
  "certificationEnd",
  "careEvent",
  "helperProfile",
  "qualification",
  "qualificationEnd",
  "training",
  "requestEvent",
  "visitEvent",
  "visitPhoto",
  "cardEvent",
  "mandate",
  "mandateEnd",
  "familyTie",
  "familyTieEnd",
  "familyTieRefused",
  "movement",
  "stockEntry",
  "shelfEntry",
  "shopEntry",
  "guestEntry",
  "purchaseEntry",
  "reservation",
  "reservationStep",
  "dayEntry",
  "lack",
  "price",
  "rulebook",
  "catalog",
  "decision",
  "undecided",
  "redemption",
  "registerChange",
  "attempt",
  "audit",
  "accountUndone",
  "provider",
  "serviceOrder",
  "serviceOrderStep",
  "paymentList",
  "complaint",
  "complaintEnd",
  "canteenEntry",
  "awardScheme",
  "awardRoundEvent",
  "filialPayment",
  "committeeMember",
  "committeeMemberEnd",
  "meeting",
  "meetingEvent",
  "resolution",
  "disclosure",
  "consent",
  "consentEnd",
  "erasure",
  "resource",
  "dutyMatrix",
  "supervision",
  "outreach",
  "doorstep",
  "fundEntry",
  "vault",
] as const satisfies ReadonlyArray<keyof Tables>;
