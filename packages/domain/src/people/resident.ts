import { Schema } from "effect";
import { CalendarDate } from "../time/calendar-date.ts";
import { IdNumber } from "./id-number.ts";
import { HouseholdId, ResidentId } from "./ids.ts";
import { PersonName } from "./name.ts";
import { Phone } from "./phone.ts";
import { Relation } from "./relation.ts";
import { Residence } from "./residence.ts";
import { Sex } from "./sex.ts";

/** A resident (村民). Age and elder groups are never stored: they follow from facts and a date. */
export const Resident = Schema.Struct({
  id: ResidentId,
  householdId: HouseholdId,
  name: PersonName,
  sex: Sex,
  birthDate: CalendarDate,
  idNumber: Schema.NullOr(IdNumber),
  relation: Relation,
  phone: Schema.NullOr(Phone),
  residence: Residence,
  /** Whether the 户籍 is in this village. */
  registered: Schema.Boolean,
});
export type Resident = typeof Resident.Type;
