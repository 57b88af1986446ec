import { Result, Schema } from "effect";
import { CalendarDate } from "../time/calendar-date.ts";
import { fold } from "./fold.ts";
import { checkCharacter } from "./id-checksum.ts";
import { Sex } from "./sex.ts";

const LENGTH = 18;
const isDate = Schema.is(CalendarDate);

const birthDateOf = (number: string): string =>
  `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;

const isValid = (text: string): boolean =>
  /^\d{17}[\dX]$/.test(text) &&
  isDate(birthDateOf(text)) &&
  checkCharacter(text.slice(0, -1)) === text.slice(-1);

/** A citizen's identity number of GB 11643-1999: 18 characters, the last perhaps `X`. */
export const IdNumber = Schema.String.check(Schema.makeFilter(isValid)).pipe(
  Schema.brand("IdNumber"),
);
export type IdNumber = typeof IdNumber.Type;

/** What an identity number says about its owner. */
export const Identity = Schema.Struct({
  number: IdNumber,
  birthDate: CalendarDate,
  sex: Sex,
  /** The six digits of the place of first registration. */
  region: Schema.String,
});
export type Identity = typeof Identity.Type;

/** Not 18 characters. */
export class IdWrongLength extends Schema.TaggedClass<IdWrongLength>()("IdWrongLength", {
  length: Schema.Int,
}) {}

/** A character that is no digit (in the last place: nor `X`); places count from 1. */
export class IdNotDigits extends Schema.TaggedClass<IdNotDigits>()("IdNotDigits", {
  place: Schema.Int,
  found: Schema.String,
}) {}

/** Places 7 to 14 name a day that the calendar does not have. */
export class IdImpossibleDate extends Schema.TaggedClass<IdImpossibleDate>()("IdImpossibleDate", {
  written: Schema.String,
}) {}

/** The last character does not belong to the 17 digits before it: one of the 18 is mistyped. */
export class IdWrongChecksum extends Schema.TaggedClass<IdWrongChecksum>()("IdWrongChecksum", {
  expected: Schema.String,
  found: Schema.String,
}) {}

export const IdNumberRefusal = Schema.Union([
  IdWrongLength,
  IdNotDigits,
  IdImpossibleDate,
  IdWrongChecksum,
]);
export type IdNumberRefusal = typeof IdNumberRefusal.Type;

/** Reads an identity number as people write it: full-width digits, blanks and a small x are fine. */
export const parseIdNumber = (text: string): Result.Result<Identity, IdNumberRefusal> => {
  const number = fold(text).toUpperCase();
  const characters = [...number];
  if (characters.length !== LENGTH) {
    return Result.fail(new IdWrongLength({ length: characters.length }));
  }
  const stray = characters.findIndex(
    (character, at) => !/\d/.test(character) && !(character === "X" && at === LENGTH - 1),
  );
  if (stray >= 0) {
    return Result.fail(new IdNotDigits({ place: stray + 1, found: characters[stray] ?? "" }));
  }
  const birthDate = birthDateOf(number);
  if (!isDate(birthDate)) return Result.fail(new IdImpossibleDate({ written: birthDate }));
  const expected = checkCharacter(number.slice(0, -1));
  const found = number.slice(-1);
  if (expected !== found) return Result.fail(new IdWrongChecksum({ expected, found }));
  const sex = Number(number[16]) % 2 === 1 ? "male" : "female";
  return Result.succeed({
    number: IdNumber.make(number),
    birthDate,
    sex,
    region: number.slice(0, 6),
  });
};
