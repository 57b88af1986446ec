import { Schema } from "effect";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { type DatedChange, type Fields, MASKED } from "./change.ts";
import { Home } from "./home.ts";
import { Person } from "./person.ts";

/** Households and residents, those that are no more among them. */
export interface Census {
  readonly homes: ReadonlyArray<Home>;
  readonly people: ReadonlyArray<Person>;
}

const toHome = Schema.decodeUnknownSync(Home);
const toPerson = Schema.decodeUnknownSync(Person);

/** The last to happen first; of one day, the last to be written down. */
const backwards = (a: DatedChange, b: DatedChange): number =>
  a.eventDate === b.eventDate ? b.sequence - a.sequence : a.eventDate < b.eventDate ? 1 : -1;

const known = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !MASKED.has(name)));

const undone = <Row extends { readonly id: string }>(
  row: Row,
  changes: ReadonlyArray<DatedChange>,
  decode: (fields: unknown) => Row,
): Row | null => {
  if (changes.length === 0) return row;
  let fields: unknown = row;
  for (const { before } of changes) {
    if (before === null) return null;
    fields = { ...(fields as Fields), ...known(before) };
  }
  return decode(fields);
};

/**
 * The register as it was when a day ended: from the present, everything that happened later is taken
 * back. What was corrected since was always so, and is not taken back. Whoever no change tells of has
 * been there as they are since ever, but for those who were not born yet.
 */
export const registerAsOf = (
  { homes, people }: Census,
  changes: ReadonlyArray<DatedChange>,
  date: CalendarDate,
): Census => {
  const later = changes
    .filter(({ eventDate, verb }) => eventDate > date && verb !== "correct")
    .toSorted(backwards);
  const of = Map.groupBy(later, ({ subject, id }) => `${subject}/${id}`);
  return {
    homes: homes.flatMap(
      (home) => undone(home, of.get(`household/${home.id}`) ?? [], toHome) ?? [],
    ),
    people: people
      .filter(({ birthDate }) => birthDate <= date)
      .flatMap((person) => undone(person, of.get(`resident/${person.id}`) ?? [], toPerson) ?? []),
  };
};
