import { Result } from "effect";
import { type PersonName, parseName } from "../people/name.ts";

/** One person of a pasted list. */
export interface NamedEntry {
  readonly name: PersonName;
  /** The whole entry as it was written, to tell people of one name apart: `张伟(三组)`. */
  readonly written: string;
  /** How many units stand behind the name, where they do: `张三 3小时`. */
  readonly quantity: number | null;
}

/** A list of names as people paste it out of a chat or a sheet. */
export interface NameList {
  /** What stood above the first number, such as what the meeting was about. */
  readonly heading: string;
  readonly entries: ReadonlyArray<NamedEntry>;
  /** Entries in which no name was found, as they were written. */
  readonly unread: ReadonlyArray<string>;
}

const CIRCLED = /[\u2460-\u2473]|(?:\d\ufe0f?\u20e3)+/gu;
const NUMBER = /(?<![\d.])\d{1,3}\s*[.、．)）:：]\s*(?!\d)/gu;
const NOISE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}/gu;
const TITLE = /^[#＃]|^例[:：]|^格式[:：]|接龙\s*[:：]?$/u;
const LABEL = /^[^:：]*(人员|名单|接龙|参加|到会|签到|报名)\s*[:：]/u;
const HAMLET = /^[一二三四五六七八九十\d]{1,3}(村民)?[组社队]\s*[:：]?\s*/u;
const CELL = /^(\d*|[男女]|[一二三四五六七八九十\d]{1,3}(村民)?[组社队])$/u;
const HAN = /^\p{Script=Han}+([·•・‧∙⋅]\p{Script=Han}+)*/u;
const SPACED = /^\p{Script=Han}[ \u3000]+\p{Script=Han}{1,2}(?!\p{Script=Han})/u;
const REMARK = /(参加了?|报名|已到|签到|收到|一家|本人|同意|到)$/u;

const numbered = (text: string): string =>
  text.replace(CIRCLED, (mark) => `\n${mark.normalize("NFKC").replace(/\D/g, "")}.`);

const nameOf = (text: string): PersonName | null => {
  const body = text.replace(HAMLET, "");
  const found = SPACED.exec(body)?.[0] ?? HAN.exec(body)?.[0] ?? "";
  const bare = found.replace(REMARK, "");
  const name = parseName([...bare].length >= 2 ? bare : found);
  return Result.isSuccess(name) && [...name.success].length >= 2 ? name.success : null;
};

const bracketed = (text: string): string => /[(（]([^)）]+)[)）]/u.exec(text)?.[1] ?? "";

const quantityOf = (text: string, unit: string): number | null => {
  const at = unit === "" ? -1 : text.indexOf(unit);
  const digits = /(?<![\d.])(\d{1,5})\s*个?$/u.exec(
    text.slice(0, Math.max(at, 0)).normalize("NFKC"),
  );
  return digits ? Number(digits[1]) : null;
};

/** The pieces of the text that each stand for one person, and what stood above them. */
const split = (text: string): { readonly heading: string; readonly pieces: string[] } => {
  const [above = "", ...pieces] = numbered(text).split(NUMBER);
  const lines = above.split("\n").filter((line) => !TITLE.test(line.trim()));
  if (pieces.length > 0) return { heading: lines.join(" ").trim(), pieces };
  const names = lines.flatMap((line) =>
    line
      .replace(LABEL, "")
      .split(/[、,，;；/\t]/u)
      .flatMap((part) =>
        SPACED.test(part.trim()) ? [part] : part.split(/\s+(?=\p{Script=Han})/u),
      ),
  );
  return { heading: "", pieces: names.filter((part) => !CELL.test(part.trim())) };
};

/**
 * Reads who came from a WeChat 接龙 (`1. 张三 2. 李四 …`), a column of a sheet, or names in a row.
 * The order stays and repeated names stay: two people may share one. `unit` is the rule's, so that
 * `3小时` behind a name is read as a quantity.
 */
export const parseNameList = (text: string, unit = ""): NameList => {
  const { heading, pieces } = split(text.replaceAll("\r", ""));
  const entries: Array<NamedEntry> = [];
  const unread: Array<string> = [];
  for (const piece of pieces) {
    const written = piece.replace(NOISE, "").replace(/\s+/g, " ").trim();
    const name = nameOf(written) ?? nameOf(bracketed(written));
    if (name) entries.push({ name, written, quantity: quantityOf(written, unit) });
    else if (written !== "") unread.push(written);
  }
  return { heading, entries, unread };
};
