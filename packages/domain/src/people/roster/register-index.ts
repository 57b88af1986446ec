import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Card, CardNumber } from "../card/index.ts";
import { UNGROUPED } from "../hamlet.ts";
import { type Household, provisionalCount } from "../household.ts";
import type { IdNumber } from "../id-number.ts";
import type { HamletId, HouseholdId, ResidentId } from "../ids.ts";
import type { PersonName } from "../name.ts";
import type { Resident } from "../resident.ts";
import { hamletName } from "./hamlet-name.ts";
import type { PersonRow } from "./person-row.ts";
import type { LeftHow, Register } from "./register.ts";

/** Where a household is: the hamlet by its name, and the 户号 within it. */
export interface Place {
  readonly hamlet: string;
  readonly number: string;
}

/** The register, ready to be asked about thousands of rows. */
export interface RegisterIndex {
  readonly residentBy: (idNumber: IdNumber | null) => Resident | null;
  readonly namesakes: (name: PersonName, birthDate: CalendarDate) => ReadonlyArray<Resident>;
  readonly household: (id: HouseholdId) => Household | null;
  readonly numbered: (number: string) => ReadonlyArray<Household>;
  readonly placeOf: (household: Household) => Place;
  readonly hamletNamed: (name: string) => HamletId | null;
  readonly card: (number: CardNumber) => Card | null;
  readonly provisional: number;
  /** How somebody has left; `null` for whoever is still there. */
  readonly leftHow: (id: ResidentId) => LeftHow | null;
  readonly isDissolved: (id: HouseholdId) => boolean;
}

/**
 * Whom a row names by identity number nobody else can be: `namesakes` leaves them out, so that a
 * second import of the same file judges every row as the first one did.
 */
export const indexRegister = (
  { hamlets, households, residents, cards, departed = [], dissolved = [] }: Register,
  rows: ReadonlyArray<PersonRow>,
): RegisterIndex => {
  const claimed = new Set(rows.flatMap(({ person }) => person?.idNumber ?? []));
  const byIdNumber = new Map(residents.map((resident) => [resident.idNumber, resident]));
  const byBirth = Map.groupBy(
    residents.filter(({ idNumber }) => idNumber === null || !claimed.has(idNumber)),
    ({ name, birthDate }) => `${name} ${birthDate}`,
  );
  const byId = new Map(households.map((household) => [household.id, household]));
  const byNumber = Map.groupBy(households, ({ number }) => number);
  const names = new Map(hamlets.map(({ id, name }) => [id, hamletName(name)]));
  const hamletIds = new Map(hamlets.map(({ id, name }) => [hamletName(name), id]));
  const byCard = new Map(cards.map((card) => [card.number, card]));
  const gone = new Map(departed.map(({ id, how }) => [id, how]));
  const noMore = new Set(dissolved);
  return {
    leftHow: (id) => gone.get(id) ?? null,
    isDissolved: (id) => noMore.has(id),
    residentBy: (idNumber) => (idNumber === null ? null : (byIdNumber.get(idNumber) ?? null)),
    namesakes: (name, birthDate) => byBirth.get(`${name} ${birthDate}`) ?? [],
    household: (id) => byId.get(id) ?? null,
    numbered: (number) => byNumber.get(number) ?? [],
    placeOf: ({ hamletId, number }) => ({ hamlet: names.get(hamletId) ?? UNGROUPED, number }),
    hamletNamed: (name) => hamletIds.get(name) ?? null,
    card: (number) => byCard.get(number) ?? null,
    provisional: households.reduce(
      (most, { number }) => Math.max(most, provisionalCount(number)),
      0,
    ),
  };
};
