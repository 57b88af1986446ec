import type { BatchView } from "@huzhu/contract";
import type { Read } from "@huzhu/db";
import type { ActFacts, BatchDecision } from "@huzhu/domain/people/register";
import { errorOf } from "../mount/refuse.ts";
import { namesIn } from "./act-rows.ts";

/** What a change for many comes to, with the names that a person reads. */
export const batchViewOf = async (
  read: Read,
  facts: ActFacts,
  { verb, eventDate: on, changes, notChanged }: BatchDecision,
  { act, scale }: { readonly act: string | null; readonly scale: Parameters<typeof errorOf>[1] },
): Promise<BatchView> => {
  const names = await namesIn(read, changes);
  const numbers = new Map(facts.homes.map(({ id, number }) => [id, number]));
  const people = new Map(facts.people.map((person) => [person.id, person]));
  return {
    ...{ act, verb, on },
    changes: changes.map((change) => ({ ...change, name: names.get(change.id) ?? "" })),
    notChanged: notChanged.map(({ resident: id, refusal }) => {
      const person = people.get(id);
      const household = person ? (numbers.get(person.householdId) ?? "") : "";
      return { id, name: person?.name ?? "", household, refusal: errorOf(refusal, scale) };
    }),
    names: Object.fromEntries(names),
  };
};
