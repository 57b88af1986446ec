import { Result, Schema } from "effect";
import { isPseudonym } from "./pseudonym.ts";

/** The most characters that a name may have; the longest in use have about twenty. */
export const LONGEST_NAME = 25;

const HANZI = /^\p{Script=Han}$/u;
const DOT = "·";

const isName = (text: string): boolean =>
  [...text].length <= LONGEST_NAME && /^\p{Script=Han}+(·\p{Script=Han}+)*$/u.test(text);

/**
 * A person's name: 1–25 hanzi, rare ones too, parts parted by 「·」 (U+00B7); or the pseudonym of
 * somebody whose name was erased, which nobody can type.
 */
export const PersonName = Schema.String.check(
  Schema.makeFilter((text: string) => isName(text) || isPseudonym(text)),
).pipe(Schema.brand("PersonName"));
export type PersonName = typeof PersonName.Type;

/** Nothing is written where the name should be. */
export class NameEmpty extends Schema.TaggedClass<NameEmpty>()("NameEmpty", {}) {}

/** The name has more characters than any name. */
export class NameTooLong extends Schema.TaggedClass<NameTooLong>()("NameTooLong", {
  length: Schema.Int,
  most: Schema.Int,
}) {}

/** The name holds what no name holds; `found` lists those characters once each. */
export class NameHasOthers extends Schema.TaggedClass<NameHasOthers>()("NameHasOthers", {
  found: Schema.String,
}) {}

export type NameRefusal = NameEmpty | NameTooLong | NameHasOthers;

/** NFKC would change some rare hanzi into common ones, so hanzi are left as they are. */
const foldName = (text: string): string =>
  [...text]
    .map((character) => (HANZI.test(character) ? character : character.normalize("NFKC")))
    .join("")
    .replace(/[\s\u200b\ufeff]/gu, "")
    .replace(/(?<=\p{Script=Han})[•・‧∙⋅.](?=\p{Script=Han})/gu, DOT);

const others = (text: string): string =>
  [...new Set([...text].filter((character) => !HANZI.test(character)))].join("");

/** Reads a name as people type it: `王　伟` is 王伟, the many middle dots are one. */
export const parseName = (text: string): Result.Result<PersonName, NameRefusal> => {
  const name = foldName(text);
  const length = [...name].length;
  if (length === 0) return Result.fail(new NameEmpty());
  if (length > LONGEST_NAME) return Result.fail(new NameTooLong({ length, most: LONGEST_NAME }));
  if (!isName(name)) {
    const found = others(name.replaceAll(/(?<=\p{Script=Han})·(?=\p{Script=Han})/gu, ""));
    return Result.fail(new NameHasOthers({ found }));
  }
  return Result.succeed(PersonName.make(name));
};
