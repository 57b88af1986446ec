import { Result, Schema } from "effect";

const Word = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(10));

/** A kind of goods that is not given for points: told by words in the name of a good, or of its group. */
export const Ban = Schema.Struct({
  kind: Word,
  words: Schema.NonEmptyArray(Word).check(Schema.isMaxLength(30)),
  /** Longer words in which one of them means nothing: 酒精 is no 酒. */
  except: Schema.Array(Word).check(Schema.isMaxLength(30)),
});
export type Ban = typeof Ban.Type;

/** 不能上架: the kinds that a village's store does not give. */
export const Bans = Schema.Array(Ban).check(Schema.isMaxLength(30));
export type Bans = typeof Bans.Type;

/** A name has a word by which it is of a kind that the village does not give. */
export class Banned extends Schema.TaggedClass<Banned>()("Banned", {
  name: Schema.String,
  kind: Schema.String,
  word: Schema.String,
}) {}

/** As it is compared: neither a space nor a full-width letter hides a word. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/[\s·.。、_-]/g, "")
    .toLowerCase();

/** Where in a text a word begins, every time. */
const placesOf = (text: string, word: string): ReadonlyArray<number> => {
  const places: Array<number> = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
};

/** Whether a word stands in a text outside of every longer word that is excepted. */
const stands = (text: string, word: string, except: ReadonlyArray<string>): boolean => {
  const covers = except.flatMap((longer) =>
    placesOf(text, longer).map((from) => ({ from, to: from + longer.length })),
  );
  return placesOf(text, word).some(
    (at) => !covers.some(({ from, to }) => from <= at && at + word.length <= to),
  );
};

/** Refuses the first of some names that is of a kind on the list. */
export const passBans = (names: ReadonlyArray<string>, bans: Bans): Result.Result<void, Banned> => {
  for (const name of names) {
    for (const { kind, words, except } of bans) {
      const excepted = except.map(plain);
      const word = words.find(
        (one) => plain(one) !== "" && stands(plain(name), plain(one), excepted),
      );
      if (word !== undefined) return Result.fail(new Banned({ name, kind, word }));
    }
  }
  return Result.void;
};
