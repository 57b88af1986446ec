import { type Card, CardId, CardNumber, isElder, type Resident } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import type { MakeId } from "../ids.ts";
import { between, chance, type Random } from "../random.ts";

interface Handing {
  readonly on: CalendarDate;
  /** The number that one elder's card has, whatever chance would have given. */
  readonly memorable: { readonly number: CardNumber; readonly resident: Resident | undefined };
}

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
  { on, memorable }: Handing,
): ReadonlyArray<Card> => {
  const taken = new Set<string>([memorable.number]);
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
      if (resident === memorable.resident) return [{ ...current, number: memorable.number }];
      return chance(random, 0.01) ? [card(resident.id, "lost"), current] : [current];
    });
};
