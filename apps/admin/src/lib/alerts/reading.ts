import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Option, Schema } from "effect";
import { groupsOf } from "../seals/words.ts";
import { clockWords, dayWords } from "../when.ts";

/** An amount of the unit that the alert is about, with its word. */
export type AmountWords = (amount: number) => string;

/** Reads what a self-check compared; `null` where it is not written as it should be. */
export type Reading = (text: string, amount: AmountWords) => string | null;

const SHOWN_GROUPS = 4;

const wholeOf = (text: string): number | null => (/^-?\d{1,15}$/.test(text) ? Number(text) : null);

const isDate = Schema.is(CalendarDate);
const momentOf = (text: string): string | null => {
  const at = Schema.decodeUnknownOption(Instant)(wholeOf(text));
  return Option.match(at, { onNone: () => null, onSome: clockWords });
};

/** A whole number, said in some way. */
const whole =
  (say: (figure: number, amount: AmountWords) => string): Reading =>
  (text, amount) => {
    const figure = wholeOf(text);
    return figure === null ? null : say(figure, amount);
  };

export const amounts: Reading = whole((figure, amount) => amount(figure));

/** So many of something: `3件`. */
export const counted = (word: string): Reading => whole((figure) => `${figure}${word}`);

/** Whether something is there, which is compared as a number. */
export const whether = (yes: string, no: string): Reading =>
  whole((figure) => (figure === 0 ? no : yes));

/** A place in the journal or in a statement; `> 12` is any behind that one. */
export const placed: Reading = (text) => {
  const [, behind, place] = /^(> )?(\d+)$/.exec(text) ?? [];
  if (place === undefined) return null;
  return behind ? `第${place}条以后` : `第${place}条`;
};

/** Something that is known by its id only: `账户 account-31`. */
export const called =
  (word: string): Reading =>
  (text) =>
    text === "" ? null : `${word} ${text}`;

/** The beginning of a hash: enough to see that two of them differ. */
export const hashes: Reading = (text) => {
  if (!/^[0-9a-f]{64}$/.test(text)) return null;
  return `指纹 ${groupsOf(text).slice(0, SHOWN_GROUPS).join(" ")}……`;
};

/** One of a few words; whatever follows the word is for whoever keeps the machine. */
export const said =
  (words: Readonly<Record<string, string>>): Reading =>
  (text) =>
    words[text] ?? words[text.split(" ", 1)[0] ?? ""] ?? null;

export const days =
  (never: string): Reading =>
  (text) => {
    if (text === "") return never;
    return isDate(text) ? dayWords(text) : null;
  };

/** A moment; `≥` says that any later one is right too. */
export const moments: Reading = (text) => {
  const [, later, at = ""] = /^(≥ )?(\d+)$/.exec(text) ?? [];
  const clock = momentOf(at);
  return clock && (later ? `${clock}或以后` : clock);
};

/** The day of a line, and when it was written down. */
export const written: Reading = (text) => {
  const [day = "", at = ""] = text.split(" ");
  const clock = momentOf(at);
  return clock !== null && isDate(day) ? `${dayWords(day)}的，${clock}记的` : null;
};

/** A rule with its version, and the day it was counted for. */
export const ruled: Reading = (text) => {
  const [, rule, version, day] = /^(\S+) (\d+) (\S+)$/.exec(text) ?? [];
  return isDate(day) ? `${rule}（第${version}版），${dayWords(day)}` : null;
};

/** What a transfer moved on each of its accounts: `transfer-1, account-1 -5, store 5`. */
export const moved: Reading = (text, amount) => {
  const [transfer = "", ...sides] = text.split(", ");
  const told = sides.map((side) => {
    const [account, figure = ""] = side.split(" ");
    const change = amounts(figure, amount);
    return change && `${account} ${change}`;
  });
  if (transfer === "" || told.includes(null)) return null;
  return told.length === 0 ? `流水 ${transfer}` : `流水 ${transfer}：${told.join("，")}`;
};

const PERIOD_FIGURES = ["期初", "进", "出", "期末"];

/** The four figures of an account in a closed period. */
export const turnover: Reading = (text, amount) => {
  const told = text.split(" ").map((figure) => amounts(figure, amount));
  if (told.length !== PERIOD_FIGURES.length || told.includes(null)) return null;
  return told.map((figure, at) => `${PERIOD_FIGURES[at]}${figure}`).join("，");
};
