import { cards, census, footprints, type Read } from "@huzhu/db";
import { isCurrent, type ResidentId } from "@huzhu/domain/people";
import type { Person } from "@huzhu/domain/people/register";
import type { ErasureFacts } from "@huzhu/domain/privacy";

interface Known {
  readonly person: Person;
  readonly facts: ErasureFacts;
  readonly footprint: Awaited<ReturnType<typeof footprints.of>>;
}

/** What decides whether somebody may be erased, and how much is kept of them. */
export const erasureFactsOf = async (read: Read, id: ResidentId): Promise<Known | null> => {
  const [person] = await census.somePeople(read, [id]);
  if (!person) return null;
  const footprint = await footprints.of(read, id);
  const accounts = await footprints.accountsOf(read, id);
  const issued = await cards.ofResident(read, id);
  const card = issued.some(({ status }) => isCurrent(status));
  const { openClaims } = footprint;
  return { person, footprint, facts: { person, openClaims, accounts, card } };
};
