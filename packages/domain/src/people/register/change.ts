import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { maskIdNumber, maskPhone } from "../mask.ts";
import type { Home } from "./home.ts";
import type { Person } from "./person.ts";

/** Some fields of a household or a resident, by their names. */
export const Fields = Schema.Record(Schema.String, Schema.Json);
export type Fields = typeof Fields.Type;

/** By which verb the register changed. `correct` says that it was wrong; all others, that life went on. */
export const ChangeVerb = Schema.Literals([
  "split",
  "merge",
  "changeHead",
  "moveHome",
  "takeIn",
  "changeHousehold",
  "leave",
  "return",
  "goAway",
  "comeHome",
  "correct",
  "import",
]);
export type ChangeVerb = typeof ChangeVerb.Type;

/** What changed about one household or one resident: only the fields that differ. */
export const Change = Schema.Struct({
  subject: Schema.Literals(["household", "resident"]),
  id: Schema.String,
  /** `null` where it was not there before. */
  before: Schema.NullOr(Fields),
  after: Fields,
});
export type Change = typeof Change.Type;

/** A change with its day and its place among all changes of the village. */
export const DatedChange = Schema.Struct({
  ...Change.fields,
  sequence: Schema.Int,
  verb: ChangeVerb,
  eventDate: CalendarDate,
});
export type DatedChange = typeof DatedChange.Type;

const plain = Schema.decodeUnknownSync(Fields);

/** ID and telephone numbers never enter the history: it says only that they changed, and how masked. */
const fieldsOfPerson = ({ id: _, idNumber, phone, ...rest }: Person): Fields =>
  plain({
    ...rest,
    idNumber: idNumber && maskIdNumber(idNumber),
    phone: phone && maskPhone(phone),
  });

const fieldsOfHome = ({ id: _, ...rest }: Home): Fields => plain(rest);

/** Fields that the history only tells masked, so that nothing can be rebuilt from them. */
export const MASKED: ReadonlySet<string> = new Set(["idNumber", "phone"]);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const pick = (fields: Fields, names: ReadonlyArray<string>): Fields =>
  plain(Object.fromEntries(names.map((name) => [name, fields[name] ?? null])));

const between = (
  whose: Pick<Change, "subject" | "id">,
  before: Fields | null,
  after: Fields,
  touched: ReadonlyArray<string>,
): Change | null => {
  if (before === null) return { ...whose, before, after };
  const names = Object.keys(after).filter(
    (name) => touched.includes(name) || !same(before[name], after[name]),
  );
  if (names.length === 0) return null;
  return { ...whose, before: pick(before, names), after: pick(after, names) };
};

/** Two numbers may look the same once they are masked; that they differ is still a change. */
const maskedIn = (before: Person | null, after: Person): ReadonlyArray<string> =>
  before === null
    ? []
    : [
        ...(before.idNumber === after.idNumber ? [] : ["idNumber"]),
        ...(before.phone === after.phone ? [] : ["phone"]),
      ];

/** What differs between a resident before and after; `null` where nothing does. */
export const personChange = (before: Person | null, after: Person): Change | null =>
  between(
    { subject: "resident", id: after.id },
    before && fieldsOfPerson(before),
    fieldsOfPerson(after),
    maskedIn(before, after),
  );

/** What differs between a household before and after; `null` where nothing does. */
export const homeChange = (before: Home | null, after: Home): Change | null =>
  between(
    { subject: "household", id: after.id },
    before && fieldsOfHome(before),
    fieldsOfHome(after),
    [],
  );
