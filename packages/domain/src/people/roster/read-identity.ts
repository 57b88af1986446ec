import { Result } from "effect";
import { fold } from "../fold.ts";
import { checkCharacter } from "../id-checksum.ts";
import { type Identity, type IdNumberRefusal, parseIdNumber } from "../id-number.ts";
import type { Note } from "./finding.ts";
import { type RosterRow, written } from "./read-rows.ts";

/** The most digits that a spreadsheet keeps of a number; it writes zeros for the rest. */
const DIGITS_KEPT = 15;
const NOTHING = /^(无|没有|暂无|不详|[-—/\\]+)?$/u;

const lostDigits = (text: string, kind: string | undefined): boolean =>
  (kind === "number" && text.length > DIGITS_KEPT) || /^\d(\.\d+)?E\+\d+$/i.test(text);

/** As a .csv keeps it: 18 digits of which the last three became zeros, and so fit no more. */
const lookRounded = (text: string, refusal: IdNumberRefusal): boolean =>
  /^\d{15}000$/.test(text) &&
  (refusal._tag === "IdWrongChecksum" || refusal._tag === "IdImpossibleDate");

/** An identity number of before 1999 got 19 before its year, and a checksum behind. */
const ofFifteen = (text: string): Identity | null => {
  if (!/^\d{15}$/.test(text)) return null;
  const digits = `${text.slice(0, 6)}19${text.slice(6)}`;
  const identity = parseIdNumber(`${digits}${checkCharacter(digits)}`);
  return Result.isSuccess(identity) ? identity.success : null;
};

/** What the identity number says, or why it says nothing. */
export const readIdentity = (row: RosterRow, note: Note): Identity | "missing" | "broken" => {
  const cell = row.cells.idNumber;
  const text = fold(cell?.text ?? "");
  if (NOTHING.test(text)) {
    if (cell) note("idNumber", { _tag: "IdMissing" });
    return "missing";
  }
  if (lostDigits(text, cell?.kind)) {
    note("idNumber", { _tag: "IdLostDigits", written: written(row, "idNumber") });
    return "broken";
  }
  const older = ofFifteen(text);
  if (older) {
    note("idNumber", { _tag: "IdOfFifteen", written: text, becomes: older.number });
    return "broken";
  }
  const identity = parseIdNumber(text);
  if (Result.isSuccess(identity)) return identity.success;
  const { failure } = identity;
  note("idNumber", lookRounded(text, failure) ? { _tag: "IdLostDigits", written: text } : failure);
  return "broken";
};
