import { claims, households, type Read, residents } from "@huzhu/db";
import { pastDeeds } from "@huzhu/domain/claims";
import { HouseholdId, ResidentId } from "@huzhu/domain/people";
import type { Facts, PastDeed, Rulebook } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";

const AT_ONCE = 10_000;

/** The groups that are told apart, as far as was written down on the day. */
const groupsOf = ({ age, class: kind }: Facts): ReadonlyArray<string> => [
  ...(typeof age === "number" && age >= 60 ? ["60岁以上"] : []),
  ...(typeof age === "number" && age >= 80 ? ["80岁以上"] : []),
  ...(typeof kind === "string" ? [kind] : []),
];

/** All that a village counted and did not take back, in the order of its days. */
export async function* pastOfVillage(read: Read, draft: Rulebook): AsyncGenerator<PastDeed> {
  let after: claims.DeedPlace | null = null;
  do {
    const { deeds, next }: claims.DeedPage = await claims.deeds(read, after, AT_ONCE);
    yield* pastDeeds(deeds, draft, ({ particulars }) => groupsOf(particulars.facts ?? {}));
    after = next;
  } while (after !== null);
}

/** A holder as a person finds them: hamlet and number of the household, or the name. */
export const nameOfHolder = async (
  read: Read,
  holder: string,
  date: CalendarDate,
): Promise<string> => {
  const household = await households.summary(read, HouseholdId.make(holder), date);
  if (household) return `${household.hamlet} ${household.number}`;
  const resident = await residents.byId(read, ResidentId.make(holder));
  return resident ? `${resident.hamlet} ${resident.name}` : holder;
};
