import type { ActRow } from "@huzhu/contract";
import { census, hamlets, type Read, type RegisterChange } from "@huzhu/db";
import { HouseholdId, ResidentId } from "@huzhu/domain/people";
import type { Fields } from "@huzhu/domain/people/register";

type Acts = ReadonlyArray<ReadonlyArray<RegisterChange>>;

type Touched = Pick<RegisterChange, "subject" | "id" | "before" | "after"> &
  Partial<Pick<RegisterChange, "household" | "from">>;

const idsIn = (fields: Fields | null): ReadonlyArray<string> =>
  ["householdId", "head"].flatMap((name) => {
    const id = fields?.[name];
    return typeof id === "string" ? [id] : [];
  });

/** What the people and households are called that changes tell of: by name, and by number. */
export const namesIn = async (
  read: Read,
  changes: ReadonlyArray<Touched>,
): Promise<ReadonlyMap<string, string>> => {
  const ids = changes.flatMap(({ id, before, after, household, from }) => [
    ...[id, ...idsIn(before), ...idsIn(after)],
    ...[household, from].filter((home) => home != null),
  ]);
  const all = [...new Set(ids)];
  const people = await census.somePeople(
    read,
    all.map((id) => ResidentId.make(id)),
  );
  const { homes } = await census.ofHouseholds(
    read,
    all.map((id) => HouseholdId.make(id)),
  );
  const places = await hamlets.list(read);
  return new Map([
    ...places.map(({ id, name }): [string, string] => [id, name]),
    ...people.map(({ id, name }): [string, string] => [id, name]),
    ...homes.map(({ id, number }): [string, string] => [id, number]),
  ]);
};

const rowOf = (
  changes: ReadonlyArray<RegisterChange>,
  names: ReadonlyMap<string, string>,
): ReadonlyArray<ActRow> => {
  const [first] = changes;
  if (!first) return [];
  const { act, verb, eventDate: on, recordedAt, actor, why, transfers } = first;
  return [
    {
      ...{ act, verb, on, recordedAt, why, transfers, by: actor.name },
      changes: changes.map(({ subject, id, before, after }) => ({
        ...{ subject, id, before, after, name: names.get(id) ?? "" },
      })),
      erased: changes.some(({ erased }) => erased),
      names: Object.fromEntries(names),
    },
  ];
};

/** Acts of the history with the names that a person reads. */
export const actRowsOf = async (read: Read, acts: Acts): Promise<ReadonlyArray<ActRow>> => {
  const rows: Array<ActRow> = [];
  for (const changes of acts) rows.push(...rowOf(changes, await namesIn(read, changes)));
  return rows;
};
