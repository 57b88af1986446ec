import { VillageId } from "@huzhu/domain/people";
import { leafHashOf } from "../log/record.ts";
import { doorCell } from "../rows/outreach.ts";
import { type Cells, inserting, recordThen } from "./open-village.ts";
import { OIL_AT_DOORS, PRAISED, WELCOMED } from "./outreach.ts";
import { TEST_VAULT } from "./vault.ts";
import { NOW, WANG, WANG_WEI } from "./village.ts";

/** What the village is called whose rows these are. */
export const DOORS_VILLAGE = VillageId.make("doors-village");

const villageId = DOORS_VILLAGE;
const actor = '{"kind":"staff","id":"admin","name":"田主任"}';

const version = (kind: string, one: { readonly id: string }): Cells => ({
  ...{ villageId, kind, id: one.id, version: 1, document: JSON.stringify(one), at: NOW, actor },
});
const { note, on, answer, by } = WELCOMED;
const knocked: Cells = {
  ...{ villageId, campaignId: OIL_AT_DOORS.id, place: 1, householdId: WANG.id, onDate: on },
  ...{ answer: JSON.stringify(answer), at: NOW, writtenBy: by, actor },
};

const ROWS: ReadonlyArray<readonly [kind: string, subject: string, cells: Cells]> = [
  ["outreach", `campaign/${OIL_AT_DOORS.id}/1`, version("campaign", OIL_AT_DOORS)],
  ["outreach", `praise/${PRAISED.id}/1`, version("praise", PRAISED)],
  ["doorstep", `${OIL_AT_DOORS.id}/1`, knocked],
];

/** What was beside a record, and no part of it. */
const beside = (kind: string, subject: string): Cells =>
  kind === "doorstep"
    ? { note: TEST_VAULT.of(villageId).seal(note, doorCell("note", subject)) }
    : {};

/** A village as the program wrote it down at 0044-sealed-awards: campaigns and praise in the open. */
export const OPEN_DOORS: ReadonlyArray<string> = [
  inserting("village", {
    ...{ villageId, name: "东寨村", township: "河口镇", scale: 0, demo: true, createdAt: NOW },
    settings: '{"floor":0,"lowStock":3}',
  }),
  inserting("vault", { villageId, keyId: TEST_VAULT.id, step: 4 }),
  inserting("hamlet", { villageId, id: WANG.hamletId, name: "东寨" }),
  inserting("household", { villageId, id: WANG.id, hamletId: WANG.hamletId, number: "1" }),
  inserting("resident", {
    ...{ villageId, id: WANG_WEI.id, householdId: WANG.id, name: WANG_WEI.name, initials: "ww" },
    ...{ sex: "male", birthDate: "1949-12-31", relation: "head", residence: "home" },
    registered: true,
  }),
  inserting("journal_head", { villageId, size: ROWS.length, recordedAt: NOW }),
  ...ROWS.map(([kind, subject, cells]) => inserting(kind, { ...cells, ...beside(kind, subject) })),
  ...ROWS.map(([kind, subjectId, cells], place) =>
    inserting("leaf", {
      ...{ villageId, place, kind, subjectId },
      hash: leafHashOf(recordThen(kind, cells)),
    }),
  ),
];
