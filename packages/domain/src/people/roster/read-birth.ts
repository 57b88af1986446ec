import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { ageOn } from "../age.ts";
import { readBirthDate } from "./birth-date.ts";
import type { Note } from "./finding.ts";
import { type RosterRow, written } from "./read-rows.ts";

const OLDEST = 120;
const isDate = Schema.is(CalendarDate);

const agreed = (row: RosterRow, byId: CalendarDate, note: Note): CalendarDate | null => {
  const text = written(row, "birthDate");
  if (text === "") {
    if (row.cells.birthDate) note("birthDate", { _tag: "BirthDateFromId", byId });
    return byId;
  }
  const said = readBirthDate(text, row.cells.birthDate?.kind === "number" ? "number" : "text");
  if (said !== null && byId.startsWith(said)) return byId;
  note("birthDate", { _tag: "BirthDateDisagrees", written: said ?? text, byId });
  return null;
};

const alone = (row: RosterRow, note: Note): CalendarDate | null => {
  const text = written(row, "birthDate");
  const said = readBirthDate(text, row.cells.birthDate?.kind === "number" ? "number" : "text");
  if (said !== null && isDate(said)) return said;
  if (text === "") note("birthDate", { _tag: "BirthDateMissing" });
  else if (said === null) note("birthDate", { _tag: "BirthDateUnreadable", written: text });
  else note("birthDate", { _tag: "BirthDateIncomplete", written: said });
  return null;
};

/** The birth date that column and identity number agree on, if it is one that people have. */
export const readBirth = (
  row: RosterRow,
  byId: CalendarDate | null,
  today: CalendarDate,
  note: Note,
): CalendarDate | null => {
  const birthDate = byId === null ? alone(row, note) : agreed(row, byId, note);
  if (birthDate === null) return null;
  if (birthDate > today) note("birthDate", { _tag: "BornInFuture", birthDate });
  const age = ageOn(birthDate, today);
  if (age > OLDEST) note("birthDate", { _tag: "AgeUnlikely", age });
  return birthDate;
};
