import { Result } from "effect";
import { fold } from "../fold.ts";
import { type Identity, parseIdNumber } from "../id-number.ts";
import type { Note } from "./finding.ts";
import { type RosterRow, written } from "./read-rows.ts";

/** The most digits that a spreadsheet keeps of a number; it writes zeros for the rest. */
const DIGITS_KEPT = 15;
const NOTHING = /^(无|没有|暂无|不详|[-—/\\]+)?$/u;

const lostDigits = (text: string, kind: string | undefined): boolean =>
  (kind === "number" && text.length > DIGITS_KEPT) || /^\d(\.\d+)?E\+\d+$/i.test(text);

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
  const identity = parseIdNumber(text);
  if (Result.isSuccess(identity)) return identity.success;
  note("idNumber", identity.failure);
  return "broken";
};
