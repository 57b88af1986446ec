import { ServiceCode } from "@huzhu/domain/catalog";
import {
  askForHelp,
  NOTHING_SEEN,
  planVisit,
  RequestId,
  SlipCode,
  Visit,
  VisitId,
} from "@huzhu/domain/reciprocity";
import { canonicalJson } from "@huzhu/domain/seal";
import { Result } from "effect";
import { leafHashOf } from "../log/record.ts";
import { digestOf } from "../vault/document.ts";
import type { Engine } from "./engine.ts";
import { type Cells, inserting, recordThen } from "./open-village.ts";
import { TEST_VAULT } from "./vault.ts";
import { NOW, TODAY, WANG_WEI } from "./village.ts";

/** What the village is called whose rows these are. */
export const HALF_VILLAGE = "half-village";

/** What must not be found in the open any more. */
export const LATER_SECRETS = {
  asked: "腰疼得下不了床",
  seen: "床头放着安眠药",
  outsider: "夏侯无双",
  phone: "13812345678",
  provider: "虚构助浴公司",
  witness: "欧阳见证",
  looked: "为了申请临时救助",
  guardian: "诸葛监护",
  erasing: "女儿打电话来要求",
  place: "29.5630N 106.5516E",
  complaining: "轩辕大娘的孙女",
  missed: "家里人都去了医院",
  barred: "喝了酒才上门",
} as const;

const villageId = HALF_VILLAGE;
const actor = '{"kind":"staff","id":"admin","name":"田主任"}';
const elderId = WANG_WEI.id;
const said = { at: NOW, actor };

const REQUEST = Result.getOrThrow(
  askForHelp(
    {
      ...{ id: RequestId.make("r"), elder: elderId, source: "staff", mandate: null, kiosk: null },
      wish: {
        ...{ kind: "meal", service: null, wanted: TODAY, part: "any", urgent: false },
        note: LATER_SECRETS.asked,
      },
    },
    NOW,
  ),
);
const PLANNED = Result.getOrThrow(
  planVisit(
    {
      ...{ id: VisitId.make("v"), cause: { _tag: "ByHand" }, elder: elderId, dueBy: null },
      ...{ service: ServiceCode.make("M01"), on: TODAY, part: "any", helpers: [] },
      slip: SlipCode.make("123456"),
    },
    NOW,
  ),
);
const mark = { at: NOW, evidence: { _tag: "Phone" } } as const;
const VISIT = Visit.make({
  ...PLANNED,
  state: {
    ...{ _tag: "CheckedOut", came: mark, went: mark, shares: [] },
    seen: { ...NOTHING_SEEN, note: LATER_SECRETS.seen },
  },
});
const [request, visit] = [canonicalJson(REQUEST), canonicalJson(VISIT)];

const consent = JSON.stringify({
  guardian: null,
  witness: LATER_SECRETS.guardian,
});

/** Kind, table, what its leaf calls it, and the row; without a kind it has none. */
type Row = readonly [kind: string | null, table: string, subject: string, cells: Cells];

const ROWS: ReadonlyArray<Row> = [
  [
    null,
    "help_request",
    "",
    {
      ...{ villageId, id: "r", elderId, kind: "meal", deviceId: null, wantedOn: TODAY },
      ...{ urgent: false, askedAt: NOW, state: "Asked", document: request, events: 1 },
    },
  ],
  [
    "requestEvent",
    "request_event",
    "r/0",
    { villageId, requestId: "r", place: 0, what: "asked", ...said, document: request },
  ],
  [
    null,
    "visit",
    "",
    {
      ...{ villageId, id: "v", requestId: null, elderId, service: "M01", onDate: TODAY },
      ...{ slip: "123456", cause: "ByHand", wentAt: NOW, state: "CheckedOut", document: visit },
      events: 1,
    },
  ],
  [
    "visitEvent",
    "visit_event",
    "v/0",
    { villageId, visitId: "v", place: 0, what: "checkedOut", ...said, document: visit },
  ],
  [
    "provider",
    "provider",
    "p/1",
    {
      ...{ villageId, id: "p", version: 1, ...said },
      document: JSON.stringify({ name: LATER_SECRETS.provider }),
    },
  ],
  [
    null,
    "helper",
    "",
    {
      ...{ villageId, id: "h", residentId: null, since: TODAY, recordedAt: NOW, actor },
      person: JSON.stringify({ name: LATER_SECRETS.outsider, phone: LATER_SECRETS.phone }),
    },
  ],
  [
    "mandate",
    "mandate",
    "witnessed",
    {
      ...{ villageId, id: "witnessed", elderId, name: LATER_SECRETS.outsider, phone: null },
      ...{ salt: "s", digest: digestOf("s", LATER_SECRETS.outsider) },
      ...{ photoId: null, witness: LATER_SECRETS.witness, see: true, ask: true, perDay: null },
      ...{ perRedemption: null, fromDate: TODAY, untilDate: TODAY, recordedAt: NOW, actor },
    },
  ],
  [
    "disclosure",
    "disclosure",
    "look",
    {
      ...{ villageId, id: "look", kind: "reveal", residentId: elderId, people: 1 },
      ...{
        fields: '["phone"]',
        purpose: "contact",
        ...said,
        salt: "s",
        words: LATER_SECRETS.looked,
      },
      digest: digestOf("s", LATER_SECRETS.looked),
    },
  ],
  [
    "consent",
    "consent",
    "agreed",
    {
      ...{ villageId, id: "agreed", residentId: elderId, purpose: "photo", onDate: TODAY },
      ...{ way: "fingerprint", recordedAt: NOW, actor, salt: "s", document: consent },
      digest: digestOf("s", consent),
    },
  ],
  [
    "serviceOrder",
    "service_order",
    "o",
    {
      ...{ villageId, id: "o", elderId, householdId: "wang", providerId: "p", wantedOn: TODAY },
      ...{ document: '{"units":1}', orderedAt: NOW, orderedBy: "li", actor },
    },
  ],
  [
    "serviceOrderStep",
    "service_order_step",
    "o/1",
    {
      ...{ villageId, orderId: "o", place: 1, ...said },
      document: JSON.stringify({ _tag: "Missed", why: LATER_SECRETS.missed }),
    },
  ],
  [
    "complaint",
    "complaint",
    "c",
    {
      ...{ villageId, id: "c", providerId: "p", orderId: "o", fromWhom: LATER_SECRETS.complaining },
      ...{ what: "没有来", onDate: TODAY, takenBy: "li", ...said },
    },
  ],
  [
    "complaintEnd",
    "complaint_end",
    "c",
    { villageId, complaintId: "c", document: '{"upheld":true,"why":"属实"}', ...said },
  ],
  [
    "helperProfile",
    "helper_profile",
    "h/0",
    {
      ...{ villageId, helperId: "h", place: 0, why: "登记", ...said },
      document: JSON.stringify({ barred: LATER_SECRETS.barred }),
    },
  ],
  [
    null,
    "erasure_request",
    "",
    {
      ...{ villageId, id: "e", residentId: elderId, ground: "asked", ...said },
      words: LATER_SECRETS.erasing,
    },
  ],
];

/** What a record had of a row then. */
const inRecord = (kind: string, cells: Cells): Cells => {
  const { salt: _salt, words: _words, ...rest } = cells;
  const { document = null, name: _name, phone: _phone, ...others } = rest;
  if (kind === "mandate") return others;
  return kind === "consent" ? others : { ...others, document };
};

const LEAVES = ROWS.flatMap(([kind, , subject, cells]) =>
  kind === null ? [] : [{ kind, subject, record: recordThen(kind, inRecord(kind, cells)) }],
);

const household = (id: string): string =>
  inserting("household", { villageId, id, hamletId: "east", number: "1" });

/** A picture of one point, with a text of where it was taken. */
const PICTURE = Buffer.concat([
  Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010806000000", "hex"),
  Buffer.from("1f15c489", "hex"),
  Buffer.from([0, 0, 0, LATER_SECRETS.place.length]),
  Buffer.from(`tEXt${LATER_SECRETS.place}....`),
  Buffer.from("0000000049454e44ae426082", "hex"),
]);

const bytesIn = (engine: Engine["name"]): string =>
  engine === "sqlite" ? `x'${PICTURE.toString("hex")}'` : `'\\x${PICTURE.toString("hex")}'`;

/**
 * A village as the program wrote it down at 0031-words: numbers and records of elders sealed, and in
 * the open what is known by visits, requests and those around.
 */
export const halfSealedRows = (engine: Engine["name"]): ReadonlyArray<string> => [
  inserting("village", {
    ...{ villageId, name: "东寨村", township: "河口镇", scale: 0, demo: true, createdAt: NOW },
    settings: '{"floor":0,"lowStock":3}',
  }),
  inserting("vault", { villageId, keyId: TEST_VAULT.id }),
  inserting("hamlet", { villageId, id: "east", name: "东寨" }),
  household("wang"),
  inserting("resident", {
    ...{ villageId, id: elderId, householdId: "wang", name: "王伟", initials: "ww", sex: "male" },
    ...{ birthDate: "1949-12-31", relation: "head", residence: "home", registered: true },
  }),
  inserting("journal_head", { villageId, size: LEAVES.length, recordedAt: NOW }),
  ...ROWS.map(([, table, , cells]) => inserting(table, cells)),
  ...LEAVES.map(({ kind, subject: subjectId, record }, place) =>
    inserting("leaf", { villageId, place, kind, subjectId, hash: leafHashOf(record) }),
  ),
  `insert into photo (village_id, id, media_type, bytes, created_at)
    values ('${villageId}', 'photo', 'image/png', ${bytesIn(engine)}, ${NOW})`,
  `insert into portrait (village_id, resident_id, media_type, bytes, taken_at)
    values ('${villageId}', '${elderId}', 'image/png', ${bytesIn(engine)}, ${NOW})`,
];
