import { Schema } from "effect";
import { ResidentId } from "../../people/ids.ts";
import { PersonName } from "../../people/name.ts";
import { Phone } from "../../people/phone.ts";
import { Sex } from "../../people/sex.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { HelperId } from "./ids.ts";
import { HelperProfile } from "./profile.ts";

/** Somebody of the village, of whom the register knows the rest. */
export const Neighbour = Schema.TaggedStruct("Neighbour", { resident: ResidentId });

/** Somebody who comes from elsewhere. */
export const Outsider = Schema.TaggedStruct("Outsider", {
  name: PersonName,
  sex: Sex,
  phone: Schema.NullOr(Phone),
  place: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(60)),
});
export type Outsider = typeof Outsider.Type;

export const HelpingPerson = Schema.Union([Neighbour, Outsider]);
export type HelpingPerson = typeof HelpingPerson.Type;

/** A helper (帮手): somebody who said that they would. */
export const Helper = Schema.Struct({
  id: HelperId,
  person: HelpingPerson,
  /** The day from which they are on the roster. */
  since: CalendarDate,
  profile: HelperProfile,
});
export type Helper = typeof Helper.Type;
