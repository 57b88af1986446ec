import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { ageOn } from "../age.ts";
import { isLunar, isSerial, readBirthDates } from "./birth-date.ts";
import type { Note } from "./finding.ts";
import { type RosterRow, written } from "./read-rows.ts";

const OLDEST = 120;
const isDate = Schema.is(CalendarDate);

const saidBy = (row: RosterRow): ReadonlyArray<string> => {
  const kind = row.cells.birthDate?.kind === "number" ? "number" : "text";
  return readBirthDates(written(row, "birthDate"), kind);
};

const agreed = (row: RosterRow, byId: CalendarDate, note: Note): CalendarDate | null => {
  const text = written(row, "birthDate");
  if (text === "") {
    if (row.cells.birthDate) note("birthDate", { _tag: "BirthDateFromId", byId });
    return byId;
  }
  if (isLunar(text)) {
    note("birthDate", { _tag: "BirthDateLunar", written: text, byId });
    return byId;
  }
  const said = saidBy(row);
  if (said.some((one) => byId.startsWith(one))) return byId;
  const [one, another] = said;
  note("birthDate", { _tag: "BirthDateDisagrees", written: another ? text : (one ?? text), byId });
  return null;
};

const alone = (row: RosterRow, today: CalendarDate, note: Note): CalendarDate | null => {
  const text = written(row, "birthDate");
  const all = saidBy(row);
  const past = all.filter((one) => one <= today);
  const [said, another] = past.length > 0 ? past : all;
  if (text === "") note("birthDate", { _tag: "BirthDateMissing" });
  else if (said === undefined) note("birthDate", { _tag: "BirthDateUnreadable", written: text });
  else if (another)
    note("birthDate", { _tag: "BirthDateAmbiguous", written: text, one: said, another });
  else if (!isDate(said)) note("birthDate", { _tag: "BirthDateIncomplete", written: said });
  else {
    const guessed = isSerial(text) || all.length > 1;
    if (guessed) note("birthDate", { _tag: "BirthDateGuessed", written: text, read: said });
    return said;
  }
  return null;
};

/** The birth date that column and identity number agree on, if it is one that people have. */
export const readBirth = (
  row: RosterRow,
  byId: CalendarDate | null,
  today: CalendarDate,
  note: Note,
): CalendarDate | null => {
  const birthDate = byId === null ? alone(row, today, note) : agreed(row, byId, note);
  if (birthDate === null) return null;
  if (birthDate > today) note("birthDate", { _tag: "BornInFuture", birthDate });
  const age = ageOn(birthDate, today);
  if (age > OLDEST) note("birthDate", { _tag: "AgeUnlikely", age });
  return birthDate;
};
