import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { CardNumber } from "../card/index.ts";
import { IdNumber } from "../id-number.ts";
import { PersonName } from "../name.ts";
import { Phone } from "../phone.ts";
import { Relation } from "../relation.ts";
import { Residence } from "../residence.ts";
import { Sex } from "../sex.ts";

/** What a row says about somebody; `null` is what it does not say. */
export const Person = Schema.Struct({
  name: PersonName,
  birthDate: CalendarDate,
  sex: Sex,
  idNumber: Schema.NullOr(IdNumber),
  relation: Schema.NullOr(Relation),
  residence: Schema.NullOr(Residence),
  phone: Schema.NullOr(Phone),
  card: Schema.NullOr(CardNumber),
  address: Schema.NullOr(Schema.String),
});
export type Person = typeof Person.Type;
