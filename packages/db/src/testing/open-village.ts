import { AssessmentId, ItemCode, NO_CONDITIONS, recordAssessment } from "@huzhu/domain/elders";
import { Result } from "effect";
import { leafHashOf } from "../log/record.ts";
import { digestOf } from "../vault/document.ts";
import { NOW, TODAY, WANG_WEI } from "./village.ts";

/** What the village is called whose rows these are. */
export const OPEN_VILLAGE = "open-village";

/** What its one member is called: like nobody else. */
export const OPEN_NAME = "夏侯无双";

/** What must not be found in the open any more. */
export const SECRETS = {
  idNumber: "110101194912310016",
  otherId: "110101198002280020",
  phone: "13812345678",
  note: "摔断了右腿要人照看",
  paper: "虚构低保2026-0042",
  why: "收入超过了标准线",
  informant: "13987654321",
  told: "去了虚构的精神病院",
  answer: "答复里的秘密",
} as const;

export type Cells = Readonly<Record<string, string | number | boolean | null>>;

const sqlOf = (cell: Cells[string]): string =>
  typeof cell === "string" ? `'${cell.replaceAll("'", "''")}'` : String(cell);

const snake = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A row in the words that both engines know. */
export const inserting = (table: string, cells: Cells): string =>
  `insert into ${table} (${Object.keys(cells).map(snake).join(", ")})
    values (${Object.values(cells).map(sqlOf).join(", ")})`;

/** A record as that version made it: every column that says something, in the order of names. */
export const recordThen = (kind: string, cells: Cells): string => {
  const own = { ...cells, kind: typeof cells.kind === "string" ? `${kind}:${cells.kind}` : kind };
  const said = Object.entries(own).filter(([, cell]) => cell !== null);
  return JSON.stringify(Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1))));
};

const villageId = OPEN_VILLAGE;
const actor = '{"kind":"staff","id":"admin","name":"田主任"}';
const residentId = WANG_WEI.id;

const {
  id: _id,
  resident: _resident,
  assessedOn: _on,
  recordedAt: _at,
  replaces: _r,
  ...assessed
} = Result.getOrThrow(
  recordAssessment(
    { id: AssessmentId.make("assessed"), elder: WANG_WEI, earlier: [] },
    {
      assessedOn: TODAY,
      reason: "first",
      note: SECRETS.note,
      assessors: ["田主任"],
      informant: { name: "王芳", tie: "女儿", phone: null },
      marks: Object.fromEntries(ItemCode.literals.map((code) => [code, 1])),
      conditions: NO_CONDITIONS,
      replaces: null,
    },
    NOW,
  ),
);

const document = JSON.stringify({
  before: { name: "王伟" },
  after: { name: OPEN_NAME },
  why: SECRETS.told,
});
const SAID: ReadonlyArray<readonly [kind: string, table: string, subject: string, cells: Cells]> = [
  [
    "registerChange",
    "register_change",
    "0",
    {
      ...{ villageId, sequence: 0, actId: "act", verb: "correct", subjectKind: "resident" },
      ...{ subjectId: residentId, householdId: "wang", fromId: null, eventDate: TODAY },
      ...{ recordedAt: NOW, actor, transfers: "[]", digest: digestOf("salt", document) },
      ...{ salt: "salt", document },
    },
  ],
  [
    "abilityAssessment",
    "ability_assessment",
    "assessed",
    {
      ...{ villageId, id: "assessed", residentId, assessedOn: TODAY, recordedAt: NOW },
      ...{ replacesId: null, level: assessed.result.level, document: JSON.stringify(assessed) },
      actor,
    },
  ],
  [
    "certification",
    "certification",
    "poor",
    {
      ...{ villageId, id: "poor", residentId, kind: "lowIncome", paperNumber: SECRETS.paper },
      ...{ issuer: "河口镇民政办", fromDate: TODAY, untilDate: null, inInstitution: false },
      ...{ recordedAt: NOW, actor },
    },
  ],
  [
    "certificationEnd",
    "certification_end",
    "poor",
    { villageId, certificationId: "poor", fromDate: TODAY, at: NOW, why: SECRETS.why, actor },
  ],
  [
    "careEvent",
    "care_event",
    "fell",
    {
      ...{ villageId, id: "fell", residentId, kind: "fall", onDate: TODAY, note: SECRETS.note },
      ...{ recordedAt: NOW, actor },
    },
  ],
];

/** What of a row was in its record then. */
const inRecord = (kind: string, { salt: _salt, document: text = null, ...cells }: Cells): Cells =>
  kind === "registerChange" ? cells : { ...cells, document: text };

const resident = (id: string, more: Cells): string =>
  inserting("resident", {
    ...{ villageId, id, householdId: "wang", name: OPEN_NAME, initials: "ww", sex: "male" },
    ...{ birthDate: "1949-12-31", relation: "head", residence: "home", registered: true },
    ...more,
  });

const picture = JSON.stringify({ id: residentId, phone: SECRETS.phone, idNumber: SECRETS.otherId });

/**
 * A village as the program wrote it down at 0021-leaders, before anything was sealed, with everything
 * that is sensitive in it, in the words that both engines know.
 */
export const OPEN_ROWS: ReadonlyArray<string> = [
  inserting("village", {
    ...{
      villageId,
      name: "东寨村",
      township: "河口镇",
      scale: 0,
      settings: '{"floor":0,"lowStock":3}',
    },
    ...{ demo: true, createdAt: NOW },
  }),
  inserting("hamlet", { villageId, id: "east", name: "东寨" }),
  inserting("household", { villageId, id: "wang", hamletId: "east", number: "1" }),
  resident(residentId, { idNumber: SECRETS.idNumber, phone: SECRETS.phone }),
  resident("nobody", { name: "王伟", idNumber: null, phone: null }),
  inserting("journal_head", { villageId, size: SAID.length, recordedAt: NOW, closedThrough: null }),
  ...SAID.map(([, table, , cells]) => inserting(table, cells)),
  ...SAID.map(([kind, , subjectId, cells], place) =>
    inserting("leaf", {
      ...{ villageId, place, kind, subjectId },
      hash: leafHashOf(recordThen(kind, inRecord(kind, cells))),
    }),
  ),
  inserting("audit", {
    ...{ villageId, id: "a", at: NOW, actor, verb: "v", subject: residentId, attemptId: null },
    ...{
      request: JSON.stringify(SECRETS.told),
      before: null,
      after: JSON.stringify([SECRETS.note]),
    },
  }),
  inserting("attempt", {
    ...{ villageId, id: "tap", actor, endpoint: "e", contentHash: "hash" },
    ...{ answer: JSON.stringify(SECRETS.answer), at: NOW },
  }),
  inserting("roster_import", {
    ...{ villageId, id: "i", actor, at: NOW, fileName: "f.csv", totals: "{}" },
  }),
  inserting("roster_import_line", {
    ...{ villageId, importId: "i", kind: "resident", id: residentId, fileRow: 1 },
    ...{ found: null, made: picture },
  }),
];
