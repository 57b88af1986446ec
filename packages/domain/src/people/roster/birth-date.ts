import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { fold } from "../fold.ts";

const isDate = Schema.is(CalendarDate);

const DATE = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})?$/;

/**
 * Reads 出生日期 or 出生年月 as far as it goes: `1956-03-05`, `1956-03` or `1956`, so that a full date
 * agrees with it when it starts with it. `null` when it is no date. A number like `1956.1` may have
 * been 1956.10 before the spreadsheet cut it, so it says the year only.
 */
export const readBirthDate = (text: string, kind: "text" | "number"): string | null => {
  const folded = fold(text);
  const parts = COMPACT.exec(folded) ?? DATE.exec(folded);
  if (!parts) return null;
  const [, year = "", month, day] = parts;
  if (month === undefined || (kind === "number" && /\.\d$/.test(folded))) return year;
  const padded = [year, month, day ?? "1"].map((part) => part.padStart(2, "0"));
  if (!isDate(padded.join("-"))) return null;
  return (day === undefined ? padded.slice(0, 2) : padded).join("-");
};
