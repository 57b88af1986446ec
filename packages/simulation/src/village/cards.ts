import { type Card, CardId, CardNumber, isElder, type Resident } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import type { MakeId } from "../ids.ts";
import { between, chance, type Random } from "../random.ts";

/** The card that the tour of the demo begins with; an elder with points to spend carries it. */
export const MEMORABLE_CARD = CardNumber.make("0000000001");

const inventNumber = (random: Random, taken: Set<string>): CardNumber => {
  const number = String(between(random, 100_000, 4_294_967_295)).padStart(10, "0");
  if (taken.has(number)) return inventNumber(random, taken);
  taken.add(number);
  return CardNumber.make(number);
};

/** Cards for every elder and every head of a household; a few were lost and replaced. */
export const handOutCards = (
  random: Random,
  ids: MakeId,
  residents: ReadonlyArray<Resident>,
  on: CalendarDate,
  memorable: Resident | undefined,
): ReadonlyArray<Card> => {
  const taken = new Set<string>([MEMORABLE_CARD]);
  const card = (residentId: Card["residentId"], status: Card["status"]): Card => ({
    id: CardId.make(ids("card")),
    number: inventNumber(random, taken),
    chip: null,
    residentId,
    status,
  });
  return residents
    .filter((resident) => isElder(resident, on) || resident.relation === "head")
    .flatMap((resident) => {
      const current = card(resident.id, "active");
      if (resident === memorable) return [{ ...current, number: MEMORABLE_CARD }];
      return chance(random, 0.01) ? [card(resident.id, "lost"), current] : [current];
    });
};
