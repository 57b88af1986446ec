import type { Message } from "../message.ts";
import { MESSAGES } from "../messages.ts";
import { numberWords } from "./number-words.ts";

/** What is spoken in one breath: a message, or what stands between the things filled into it. */
export interface Phrase {
  readonly text: string;
  /** The messages that it is part of, for whoever records it. */
  readonly keys: readonly string[];
}

/** Which hanzi, figures and letters are heard; the rest is a pause, or nothing. */
const HEARD = /[\p{Script=Han}\p{Nd}]/u;

const trim = (text: string): string =>
  text.replace(/^[^\p{Script=Han}\p{Nd}]+|[^\p{Script=Han}\p{Nd}]+$/gu, "");

const pieces = (zh: string): readonly string[] =>
  zh
    .split(/\{\w+\}/)
    .map((piece) => numberWords(trim(piece)))
    .filter((piece) => HEARD.test(piece));

/** Figures, days and measures: what numbers are joined from. */
const FIGURES = [
  ..."零一二两三四五六七八九十百千万亿点",
  ..."月日年分元次个份袋瓶盒块条包斤页号组户家天",
  ...["分钟", "小时", "公斤", "今天", "昨天", "前天", "加", "扣", "某", "星期"],
];

/** Every phrase of a table of messages, each once, in the table's order. */
const phrasesOf = (messages: Readonly<Record<string, Message>>): ReadonlyArray<Phrase> => {
  const keys = new Map<string, string[]>();
  const add = (text: string, key: string) => keys.set(text, [...(keys.get(text) ?? []), key]);
  for (const [key, { zh }] of Object.entries(messages)) {
    for (const text of pieces(zh)) add(text, key);
  }
  for (const text of FIGURES) add(text, "figures");
  return [...keys].map(([text, of]) => ({ text, keys: of }));
};

/** What every language of the kiosk needs a clip of. */
export const PHRASES: ReadonlyArray<Phrase> = phrasesOf(MESSAGES);
