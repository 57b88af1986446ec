import type { Eater, EntryRow } from "@huzhu/contract";
import { type Read, staff } from "@huzhu/db";
import type { Entry } from "@huzhu/domain/canteen";
import type { ResidentId } from "@huzhu/domain/people";

/** Lines of the book with names; those that only take another back are shown at that one. */
export const entryRows = async (
  read: Read,
  entries: ReadonlyArray<Entry>,
  eaters: ReadonlyMap<ResidentId, Eater>,
): Promise<ReadonlyArray<EntryRow>> => {
  const names = new Map((await staff.list(read)).map(({ id, name }) => [id, name]));
  const undone = new Set(entries.map(({ said }) => (said._tag === "Undone" ? said.entry : null)));
  return entries
    .filter(({ said }) => said._tag !== "Undone")
    .flatMap((entry) => {
      const eater = eaters.get(entry.resident);
      const more = { writer: names.get(entry.by) ?? "", undone: undone.has(entry.id) };
      return eater ? [{ ...entry, ...more, eater }] : [];
    })
    .toReversed();
};
