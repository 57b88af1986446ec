import type { Eater, EntryRow } from "@huzhu/contract";
import { type Read, residents, staff } from "@huzhu/db";
import type { Entry } from "@huzhu/domain/canteen";
import type { ResidentId } from "@huzhu/domain/people";

/** Lines of the book with names; those that only take another back are shown at that one. */
export const entryRows = async (
  read: Read,
  entries: ReadonlyArray<Entry>,
  eaters: ReadonlyMap<ResidentId, Eater>,
): Promise<ReadonlyArray<EntryRow>> => {
  const offices = new Map((await staff.list(read)).map(({ id, name }) => [id, name]));
  const proxies = await residents.byIds(
    read,
    entries.flatMap(({ by }) => (by._tag === "ByProxy" ? [by.proxy] : [])),
  );
  const writerOf = ({ by }: Entry, { name }: Eater): string => {
    if (by._tag === "ByElder") return name;
    return by._tag === "ByStaff"
      ? (offices.get(by.staff) ?? "")
      : (proxies.get(by.proxy)?.name ?? "");
  };
  const undone = new Set(entries.map(({ said }) => (said._tag === "Undone" ? said.entry : null)));
  return entries
    .filter(({ said }) => said._tag !== "Undone")
    .flatMap((entry) => {
      const eater = eaters.get(entry.resident);
      if (!eater) return [];
      return [{ ...entry, writer: writerOf(entry, eater), undone: undone.has(entry.id), eater }];
    })
    .toReversed();
};
