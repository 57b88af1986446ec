import { census, type Read } from "@huzhu/db";
import type { ResidentId } from "@huzhu/domain/people";
import { isMember, type Person } from "@huzhu/domain/people/register";

/** Somebody who belongs to a household now; nobody is assessed who has died or moved away. */
export const memberById = async (tx: Read, id: ResidentId): Promise<Person | null> => {
  const [person] = await census.somePeople(tx, [id]);
  return person && isMember(person) ? person : null;
};
