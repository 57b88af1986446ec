import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { CardHasOthers, CardNumber, CardWrongLength } from "../card/index.ts";
import {
  IdImpossibleDate,
  IdNotDigits,
  IdNumber,
  IdWrongChecksum,
  IdWrongLength,
} from "../id-number.ts";
import { NameEmpty, NameHasOthers, NameTooLong } from "../name.ts";
import { Sex } from "../sex.ts";
import { LeftHow } from "./register.ts";

const Written = { written: Schema.String };
const OtherRow = { otherRow: Schema.Int };

/** The identity number came as a number or as `5.3E+17`: its last digits are gone for good. */
const IdLostDigits = Schema.TaggedStruct("IdLostDigits", Written);
/** A number from before 1999; `becomes` is the one of 18 characters that belongs to it. */
const IdOfFifteen = Schema.TaggedStruct("IdOfFifteen", { ...Written, becomes: IdNumber });
/** A formula that came to nothing, in a column that has to say something. */
const FormulaBroken = Schema.TaggedStruct("FormulaBroken", Written);
/** The same identity number stands in another row too. */
const SameIdInFile = Schema.TaggedStruct("SameIdInFile", OtherRow);
/** Same name, same birthday, and one of the rows has no identity number to tell them apart. */
const SamePersonInFile = Schema.TaggedStruct("SamePersonInFile", OtherRow);
/** Two rows may be the one resident of that name and birthday who has no identity number yet. */
const NamesakeUnclear = Schema.TaggedStruct("NamesakeUnclear", OtherRow);
/** The household has somebody of that name and birthday with another identity number. */
const IdDiffers = Schema.TaggedStruct("IdDiffers", { registered: Schema.String });
/** The village knows them as somebody who died or moved away. */
const PersonLeft = Schema.TaggedStruct("PersonLeft", { how: LeftHow });
const BirthDateMissing = Schema.TaggedStruct("BirthDateMissing", {});
const BirthDateUnreadable = Schema.TaggedStruct("BirthDateUnreadable", Written);
/** Only the year or the month is written, and no identity number says the day. */
const BirthDateIncomplete = Schema.TaggedStruct("BirthDateIncomplete", Written);
/** Two digits for the year, or day and month in an order that nobody can tell. */
const BirthDateAmbiguous = Schema.TaggedStruct("BirthDateAmbiguous", {
  ...Written,
  one: Schema.String,
  another: Schema.String,
});
const BirthDateDisagrees = Schema.TaggedStruct("BirthDateDisagrees", {
  ...Written,
  byId: CalendarDate,
});
const BornInFuture = Schema.TaggedStruct("BornInFuture", { birthDate: CalendarDate });
const SexMissing = Schema.TaggedStruct("SexMissing", {});
const SexUnreadable = Schema.TaggedStruct("SexUnreadable", Written);
const SexDisagrees = Schema.TaggedStruct("SexDisagrees", { written: Sex, byId: Sex });
const TwoHeads = Schema.TaggedStruct("TwoHeads", OtherRow);
/** Neither 户号 nor a head: nobody can tell which household the row belongs to. */
const HouseholdUnknown = Schema.TaggedStruct("HouseholdUnknown", {});
const HouseholdNumberTooLong = Schema.TaggedStruct("HouseholdNumberTooLong", {
  length: Schema.Int,
});
/** Without 户号 a household is known by its head, whose own row is missing. */
const HeadNotListed = Schema.TaggedStruct("HeadNotListed", { head: Schema.String });
/** Without 户号 a household is known by its head, whose own row is bad. */
const HeadRowBad = Schema.TaggedStruct("HeadRowBad", OtherRow);
/** The village has another family under this 户号: not one person of this one. */
const HouseholdOfOthers = Schema.TaggedStruct("HouseholdOfOthers", { number: Schema.String });
/** Without 户号 nobody can tell a new head from a household that parted. */
const HeadUnclear = Schema.TaggedStruct("HeadUnclear", {
  head: Schema.String,
  household: Schema.String,
});

/** What keeps a row out of the register. */
export const BadProblem = Schema.Union([
  NameEmpty,
  NameTooLong,
  NameHasOthers,
  IdWrongLength,
  IdNotDigits,
  IdImpossibleDate,
  IdWrongChecksum,
  IdLostDigits,
  IdOfFifteen,
  FormulaBroken,
  SameIdInFile,
  SamePersonInFile,
  NamesakeUnclear,
  IdDiffers,
  PersonLeft,
  BirthDateMissing,
  BirthDateUnreadable,
  BirthDateIncomplete,
  BirthDateAmbiguous,
  BirthDateDisagrees,
  BornInFuture,
  SexMissing,
  SexUnreadable,
  SexDisagrees,
  TwoHeads,
  HouseholdUnknown,
  HouseholdNumberTooLong,
  HeadNotListed,
  HeadRowBad,
  HouseholdOfOthers,
  HeadUnclear,
]);

const IdMissing = Schema.TaggedStruct("IdMissing", {});
const SameNameInHousehold = Schema.TaggedStruct("SameNameInHousehold", OtherRow);
/** Another household has somebody of that name and birthday; this row becomes a new resident. */
const PerhapsKnown = Schema.TaggedStruct("PerhapsKnown", { household: Schema.String });
const BirthDateFromId = Schema.TaggedStruct("BirthDateFromId", { byId: CalendarDate });
/** The column counts by the farmers' calendar; the identity number does not. */
const BirthDateLunar = Schema.TaggedStruct("BirthDateLunar", { ...Written, byId: CalendarDate });
/** The date lost its format or its century; `read` is what it most likely means. */
const BirthDateGuessed = Schema.TaggedStruct("BirthDateGuessed", {
  ...Written,
  read: CalendarDate,
});
/** The spreadsheet does not show this row. */
const RowHidden = Schema.TaggedStruct("RowHidden", {});
/** A formula that came to nothing, in a column that may say nothing. */
const FormulaIgnored = Schema.TaggedStruct("FormulaIgnored", Written);
const AgeUnlikely = Schema.TaggedStruct("AgeUnlikely", { age: Schema.Int });
const SexFromId = Schema.TaggedStruct("SexFromId", { byId: Sex });
const RelationMissing = Schema.TaggedStruct("RelationMissing", {});
const RelationUnknown = Schema.TaggedStruct("RelationUnknown", Written);
const ResidenceUnknown = Schema.TaggedStruct("ResidenceUnknown", Written);
const PhoneUnreadable = Schema.TaggedStruct("PhoneUnreadable", Written);
const CardTaken = Schema.TaggedStruct("CardTaken", { number: CardNumber });
const SameCardInFile = Schema.TaggedStruct("SameCardInFile", OtherRow);
const HamletMissing = Schema.TaggedStruct("HamletMissing", {});
const HeadMissing = Schema.TaggedStruct("HeadMissing", {});
/** The roster puts the household elsewhere than the village does; it stays where it is. */
const PlaceDiffers = Schema.TaggedStruct("PlaceDiffers", { ...Written, registered: Schema.String });

/** What a person should look at; the row counts all the same, as its sentence says. */
export const FixableProblem = Schema.Union([
  IdMissing,
  SameNameInHousehold,
  PerhapsKnown,
  BirthDateFromId,
  BirthDateLunar,
  BirthDateGuessed,
  RowHidden,
  FormulaIgnored,
  AgeUnlikely,
  SexFromId,
  RelationMissing,
  RelationUnknown,
  ResidenceUnknown,
  PhoneUnreadable,
  CardWrongLength,
  CardHasOthers,
  CardTaken,
  SameCardInFile,
  HamletMissing,
  HeadMissing,
  PlaceDiffers,
]);

export const Problem = Schema.Union([BadProblem, FixableProblem]);
export type Problem = typeof Problem.Type;
