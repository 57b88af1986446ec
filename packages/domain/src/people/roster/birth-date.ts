import { Schema } from "effect";
import { addDays } from "../../time/add-days.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { chineseNumber } from "./hamlet-name.ts";

const isDate = Schema.is(CalendarDate);
const EARLIEST_YEAR = 1850;
const LATEST_YEAR = 2100;

type Parts = readonly [year: string, month?: string | undefined, day?: string | undefined];

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; nothing where the calendar has no such day. */
const dated = ([year, month, day]: Parts): ReadonlyArray<string> => {
  if (Number(year) < EARLIEST_YEAR || Number(year) > LATEST_YEAR) return [];
  if (month === undefined) return [year];
  const padded = [year, month, day ?? "1"].map((part) => part.padStart(2, "0"));
  if (!isDate(padded.join("-"))) return [];
  return [(day === undefined ? padded.slice(0, 2) : padded).join("-")];
};

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthNamed = (word: string): string =>
  String(MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1);

/** Of two digits nobody says which century; who reads them leaves out what has not come yet. */
const centuries = (year: string): ReadonlyArray<string> =>
  year.length === 2 ? [`19${year}`, `20${year}`] : [year];

const MARK = "[-/.\\\\,]";
const FORMS: ReadonlyArray<readonly [RegExp, (found: ReadonlyArray<string>) => Array<Parts>]> = [
  [/^(\d{4})$/, ([year = ""]) => [[year]]],
  [/^(\d{4})(\d{2})(\d{2})$/, ([year = "", month, day]) => [[year, month, day]]],
  [
    /^(\d{2})(\d{2})(\d{2})$/,
    ([one = "", two = "", three = ""]) => [
      [`${one}${two}`, three],
      ...centuries(one).map((year): Parts => [year, two, three]),
    ],
  ],
  [
    new RegExp(`^(\\d{4}|\\d{2})${MARK}(\\d{1,2})${MARK}(\\d{1,2})$`),
    ([year = "", month, day]) => centuries(year).map((one): Parts => [one, month, day]),
  ],
  [new RegExp(`^(\\d{4})${MARK}(\\d{1,2})$`), ([year = "", month]) => [[year, month]]],
  [
    new RegExp(`^(\\d{1,2})${MARK}(\\d{1,2})${MARK}(\\d{4})$`),
    ([one, two, year = ""]) => [
      [year, one, two],
      [year, two, one],
    ],
  ],
  [
    /^(\d{1,2})-?([a-z]{3,9})-?(\d{4}|\d{2})$/i,
    ([day, month = "", year = ""]) =>
      centuries(year).map((one): Parts => [one, monthNamed(month), day]),
  ],
  [
    /^([a-z]{3,9})-?(\d{1,2})(?:st|nd|rd|th)?,?-?(\d{4})$/i,
    ([month = "", day, year = ""]) => [[year, monthNamed(month), day]],
  ],
];

/** `一九五六年三月初五`: numerals as they are written by hand become digits. */
const withoutNumerals = (text: string): string =>
  text
    .replace(/[〇零○o]/giu, (zero, at: number) =>
      /[〇零○一二三四五六七八九年]/u.test(text.charAt(at - 1) + text.charAt(at + 1)) ? "0" : zero,
    )
    .replace(/[0一二三四五六七八九]{4}(?=年)/u, (year) =>
      [...year].map((digit) => chineseNumber(digit) ?? digit).join(""),
    )
    .replace(/[一二三四五六七八九十]+(?=[月日号])/gu, (part) =>
      String(chineseNumber(part) ?? part),
    );

const folded = (text: string): string =>
  withoutNumerals(
    text
      .normalize("NFKC")
      .trim()
      .replace(/['"\u200b\ufeff]/g, "")
      .replace(/[T\s]*\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[ap]m)?Z?$/i, "")
      .replace(/[‐-―−－]/gu, "-")
      .replace(/。/gu, ".")
      .replace(/(?<=[\da-z,])\s+(?=[\da-z])/gi, "-")
      .replace(/\s+/g, ""),
  )
    .replace(/(?:出)?生$/u, "")
    .replace(/年(?=\d)/u, "-")
    .replace(/月(?=\d)/u, "-")
    .replace(/[年月日号]$/u, "");

const SERIAL = /^[1-6]\d{4}$/;
const BEFORE_FIRST_DAY = CalendarDate.make("1899-12-30");

/** Days since 1900 as spreadsheets count them: what is left of a date that lost its format. */
export const isSerial = (text: string): boolean => SERIAL.test(text.trim());

/** Says that it is a day of the farmers' calendar, which no identity number uses. */
export const isLunar = (text: string): boolean =>
  /农历|阴历|旧历|古历|[正冬腊]月|初[一二三四五六七八九十]/u.test(text);

/**
 * Reads 出生日期 or 出生年月 as far as it goes: `1956-03-05`, `1956-03` or `1956`, so that a full date
 * agrees with it when it starts with it. Several, where it may mean several days; none where it is
 * no date. A number like `1956.1` may have been 1956.10 before the spreadsheet cut it, so it says
 * the year only.
 */
export const readBirthDates = (text: string, kind: "text" | "number"): ReadonlyArray<string> => {
  if (isLunar(text)) return [];
  const said = folded(text);
  if (SERIAL.test(said)) return [addDays(BEFORE_FIRST_DAY, Number(said))];
  if (kind === "number" && /^\d{4}\.\d$/.test(said)) return [said.slice(0, 4)];
  for (const [form, parts] of FORMS) {
    const found = form.exec(said);
    if (found) return [...new Set(parts(found.slice(1)).flatMap(dated))];
  }
  return [];
};
