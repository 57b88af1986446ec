import type { Tables } from "../tables/define.ts";
import type { Cell } from "./cell.ts";

/** How far a village is sealed: what each step sealed is told by the places below. */
export const STEP = 5;

interface Place {
  readonly table: string;
  /** The columns that tell a row from others. */
  readonly key: ReadonlyArray<string>;
  /** Its sealed columns, each with the step that sealed it; 0 where it was never in the open. */
  readonly sealed: Readonly<Record<string, number>>;
}

const SALTED = { salt: 1, document: 1 };
const SALTED_LATER = { salt: 2, document: 2 };
const SALTED_LAST = { salt: 3, document: 3 };
const SALTED_AWARDS = { salt: 4, document: 4 };
const SALTED_OUTREACH = { salt: 5, document: 5 };
const LEAVING = { ...SALTED_LAST, remains: 0 };

/** Everywhere that sealed cells stand: what is sealed, sealed anew by another key, and verified. */
export const PLACES = {
  resident: { table: "resident", key: ["id"], sealed: { idNumber: 1, phone: 1 } },
  registerChange: { table: "register_change", key: ["sequence"], sealed: SALTED },
  abilityAssessment: { table: "ability_assessment", key: ["id"], sealed: SALTED },
  certification: { table: "certification", key: ["id"], sealed: SALTED },
  certificationEnd: { table: "certification_end", key: ["certificationId"], sealed: SALTED },
  careEvent: { table: "care_event", key: ["id"], sealed: SALTED },
  audit: { table: "audit", key: ["id"], sealed: { request: 1, before: 1, after: 1 } },
  attempt: { table: "attempt", key: ["id"], sealed: { answer: 1 } },
  mandate: {
    table: "mandate",
    key: ["id"],
    sealed: { phone: 0, name: 2, salt: 2, witness: 2 },
  },
  helpRequest: { table: "help_request", key: ["id"], sealed: { document: 2 } },
  requestEvent: { table: "request_event", key: ["requestId", "place"], sealed: SALTED_LATER },
  visit: { table: "visit", key: ["id"], sealed: { document: 2 } },
  visitEvent: { table: "visit_event", key: ["visitId", "place"], sealed: SALTED_LATER },
  carePlan: { table: "care_plan", key: ["id"], sealed: { document: 2 } },
  provider: { table: "provider", key: ["id", "version"], sealed: SALTED_LATER },
  helper: { table: "helper", key: ["id"], sealed: { person: 2 } },
  helperProfile: { table: "helper_profile", key: ["helperId", "place"], sealed: LEAVING },
  serviceOrder: { table: "service_order", key: ["id"], sealed: SALTED_LAST },
  serviceOrderStep: { table: "service_order_step", key: ["orderId", "place"], sealed: LEAVING },
  complaint: { table: "complaint", key: ["id"], sealed: LEAVING },
  complaintEnd: { table: "complaint_end", key: ["complaintId"], sealed: LEAVING },
  meetingEvent: { table: "meeting_event", key: ["meetingId", "place"], sealed: LEAVING },
  awardRound: { table: "award_round", key: ["id"], sealed: { document: 4 } },
  awardRoundEvent: {
    table: "award_round_event",
    key: ["roundId", "place"],
    sealed: { ...SALTED_AWARDS, remains: 0 },
  },
  filialPayment: {
    table: "filial_payment",
    key: ["id"],
    sealed: { ...SALTED_AWARDS, remains: 0 },
  },
  fundEntry: { table: "fund_entry", key: ["number"], sealed: { names: 0 } },
  resource: { table: "resource", key: ["id", "version"], sealed: { contact: 0 } },
  outreach: {
    table: "outreach",
    key: ["kind", "id", "version"],
    sealed: { ...SALTED_OUTREACH, remains: 0 },
  },
  doorstep: {
    table: "doorstep",
    key: ["campaignId", "place"],
    sealed: { salt: 0, note: 0, remains: 0 },
  },
  supervision: {
    table: "supervision",
    key: ["kind", "id", "version"],
    sealed: { salt: 0, document: 0 },
  },
  disclosure: { table: "disclosure", key: ["id"], sealed: { salt: 2, words: 2 } },
  consent: { table: "consent", key: ["id"], sealed: SALTED_LATER },
  erasureRequest: { table: "erasure_request", key: ["id"], sealed: { words: 2 } },
  photo: { table: "photo", key: ["id"], sealed: { bytes: 2 } },
  portrait: { table: "portrait", key: ["residentId"], sealed: { bytes: 2 } },
} as const satisfies Partial<Record<keyof Tables, Place>>;

export type PlaceKind = keyof typeof PLACES;
export const PLACE_KINDS = Object.keys(PLACES) as ReadonlyArray<PlaceKind>;

/** The tables in which sealed cells stand; numbers in pictures of an import are sealed as the register's. */
export const SEALED_TABLES: ReadonlyArray<string> = [
  ...PLACE_KINDS.map((kind) => PLACES[kind].table),
  "roster_import_line",
];

const snake = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A sealed cell of a row of ours. */
export const cellIn = (kind: PlaceKind, column: string, row: string): Cell => ({
  ...{ table: PLACES[kind].table, column: snake(column), row },
});

/** What a sealed cell calls its row. */
export const rowName = (kind: PlaceKind, row: object): string =>
  PLACES[kind].key.map((column) => String(Reflect.get(row, column))).join("/");

/** The kinds of rows that have a document, which a digest tells of in the log. */
export const DOCUMENTED = {
  registerChange: PLACES.registerChange,
  abilityAssessment: PLACES.abilityAssessment,
  certification: PLACES.certification,
  certificationEnd: PLACES.certificationEnd,
  careEvent: PLACES.careEvent,
  requestEvent: PLACES.requestEvent,
  visitEvent: PLACES.visitEvent,
  provider: PLACES.provider,
  helperProfile: PLACES.helperProfile,
  serviceOrder: PLACES.serviceOrder,
  serviceOrderStep: PLACES.serviceOrderStep,
  complaint: PLACES.complaint,
  complaintEnd: PLACES.complaintEnd,
  meetingEvent: PLACES.meetingEvent,
  awardRoundEvent: PLACES.awardRoundEvent,
  filialPayment: PLACES.filialPayment,
  outreach: PLACES.outreach,
  supervision: PLACES.supervision,
} as const;
export type DocumentedKind = keyof typeof DOCUMENTED;

export const isDocumented = (kind: string): kind is DocumentedKind => kind in DOCUMENTED;
