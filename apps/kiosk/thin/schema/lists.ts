import { type Codec, INVALID, Plain } from "./codec.ts";
import { isMinLength } from "./filters.ts";

type Verb = "decode" | "encode";

/** Every part of a list through its schema; nothing of it where one does not fit. */
const listed = (parts: (list: readonly unknown[]) => ReadonlyArray<Codec> | null): Plain => {
  const verb = (way: Verb) => (given: unknown) => {
    const codecs = Array.isArray(given) ? parts(given) : null;
    if (codecs === null) return INVALID;
    const all = codecs.map((codec, at) => codec[way]((given as unknown[])[at]));
    return all.includes(INVALID) ? INVALID : all;
  };
  return new Plain(verb("decode"), verb("encode"));
};

const arrayOf = (item: Codec): Plain => listed((list) => list.map(() => item));

export { arrayOf as Array };

export const NonEmptyArray = (item: Codec): Plain => arrayOf(item).check(isMinLength(1));
export const Tuple = (items: readonly Codec[]): Plain =>
  listed((list) => (list.length === items.length ? items : null));
