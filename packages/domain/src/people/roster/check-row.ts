import { Result } from "effect";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { type CardNumber, parseCardNumber } from "../card/index.ts";
import { fold } from "../fold.ts";
import type { IdNumber } from "../id-number.ts";
import { type PersonName, parseName } from "../name.ts";
import { type Phone, readPhone } from "../phone.ts";
import { type Relation, readRelation } from "../relation.ts";
import { type Residence, readAway, readResidence } from "../residence.ts";
import { readSex, type Sex } from "../sex.ts";
import { Field } from "./field.ts";
import { type Finding, isBad, type Note } from "./finding.ts";
import { type Cell, EMPTY } from "./grid.ts";
import type { Person } from "./person.ts";
import { readBirth } from "./read-birth.ts";
import { readIdentity } from "./read-identity.ts";
import { type RosterRow, written } from "./read-rows.ts";

/** A row by itself: whom it speaks of (`null` when that is unsure), and what to look at. */
export interface RowCheck {
  /** Its identity number, if that is a right one, even when the rest of the row is bad. */
  readonly idNumber: IdNumber | null;
  readonly person: Person | null;
  readonly findings: ReadonlyArray<Finding>;
}

const nameOf = (row: RosterRow, note: Note): PersonName | null => {
  const name = parseName(written(row, "name"));
  if (Result.isSuccess(name)) return name.success;
  note("name", name.failure);
  return null;
};

const sexOf = (row: RosterRow, byId: Sex | null, note: Note): Sex | null => {
  const text = written(row, "sex");
  const said = readSex(text);
  if (text === "") {
    if (byId === null) note("sex", { _tag: "SexMissing" });
    else if (row.cells.sex) note("sex", { _tag: "SexFromId", byId });
    return byId;
  }
  if (said === null) note("sex", { _tag: "SexUnreadable", written: text });
  else if (byId !== null && said !== byId)
    note("sex", { _tag: "SexDisagrees", written: said, byId });
  return said;
};

const relationOf = (row: RosterRow, note: Note): Relation | null => {
  const text = written(row, "relation");
  if (text === "") {
    const head = fold(written(row, "head"));
    return head !== "" && head === fold(written(row, "name")) ? "head" : null;
  }
  const relation = readRelation(text);
  if (relation === null) note("relation", { _tag: "RelationUnknown", written: text });
  return relation;
};

const residenceOf = (row: RosterRow, note: Note): Residence | null => {
  const text = written(row, "residence");
  if (text === "") {
    const away = written(row, "away");
    return away === "" ? null : readAway(away);
  }
  const residence = readResidence(text);
  if (residence === null) note("residence", { _tag: "ResidenceUnknown", written: text });
  return residence;
};

const phoneOf = (row: RosterRow, note: Note): Phone | null => {
  const text = written(row, "phone");
  if (/^(无|没有|[-—/]*)$/u.test(text)) return null;
  const phone = readPhone(text);
  if (phone === null) note("phone", { _tag: "PhoneUnreadable", written: text });
  return phone;
};

const cardOf = (row: RosterRow, note: Note): CardNumber | null => {
  const text = written(row, "card");
  if (/^(无|没有|[-—/]*)$/u.test(text)) return null;
  const card = parseCardNumber(text);
  if (Result.isSuccess(card)) return card.success;
  note("card", card.failure);
  return null;
};

/** Columns that may say nothing; a formula that came to nothing leaves them so. */
const SPARE: ReadonlySet<Field> = new Set([
  "phone",
  "residence",
  "away",
  "address",
  "card",
  "note",
]);
const ERROR = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

const isBroken = ({ kind, text }: Cell): boolean => kind === "error" || ERROR.test(text.trim());

/** The row without what its formulas failed to say. */
const withoutBroken = (row: RosterRow, note: Note): RosterRow => {
  const broken = Field.literals.filter((field) => isBroken(row.cells[field] ?? EMPTY));
  if (broken.length === 0) return row;
  const cells = { ...row.cells };
  for (const field of broken) {
    const said = { written: written(row, field) };
    note(field, { _tag: SPARE.has(field) ? "FormulaIgnored" : "FormulaBroken", ...said });
    cells[field] = EMPTY;
  }
  return { ...row, cells };
};

/** Reads one row on its own, without the rest of the file and without the register. */
export const checkRow = (given: RosterRow, today: CalendarDate): RowCheck => {
  const findings: Array<Finding> = [];
  const note: Note = (field, problem) => findings.push({ row: given.row, field, problem });
  if (given.hidden) note("name", { _tag: "RowHidden" });
  const row = withoutBroken(given, note);
  if (findings.some(isBad)) return { idNumber: null, person: null, findings };
  const name = nameOf(row, note);
  const identity = readIdentity(row, note);
  if (identity === "broken") return { idNumber: null, person: null, findings };
  const known = identity === "missing" ? null : identity;
  const idNumber = known?.number ?? null;
  const birthDate = readBirth(row, known?.birthDate ?? null, today, note);
  const sex = sexOf(row, known?.sex ?? null, note);
  const relation = relationOf(row, note);
  const residence = residenceOf(row, note);
  const [phone, card] = [phoneOf(row, note), cardOf(row, note)];
  if (name === null || birthDate === null || sex === null || findings.some(isBad)) {
    return { idNumber, person: null, findings };
  }
  const address = written(row, "address") || null;
  return {
    idNumber,
    person: { name, birthDate, sex, idNumber, relation, residence, phone, card, address },
    findings,
  };
};
