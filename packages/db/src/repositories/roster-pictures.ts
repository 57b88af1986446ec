import type { ImportedKind } from "@huzhu/domain/people/roster";
import { selectSet } from "../sets.ts";
import { type Read, tableOf } from "../unit.ts";

/**
 * Rows of the register exactly as they are stored, so that undoing an import gives every byte back,
 * and nothing is kept of them in clearer words than the register itself keeps.
 */
export type Picture = Readonly<Record<string, unknown>> & { readonly id: string };

type Key = "id" | "holderId" | "residentId";

const picked = async (read: Read, kind: ImportedKind, key: Key, values: ReadonlyArray<string>) => {
  switch (kind) {
    case "hamlet":
    case "household":
    case "resident":
      return selectSet(read, tableOf(read, kind), "id", values);
    case "account":
      return selectSet(read, tableOf(read, kind), key === "holderId" ? key : "id", values);
    case "card":
      return selectSet(read, tableOf(read, kind), key === "residentId" ? key : "id", values);
  }
};

/** Some rows of a kind by their ids, or by whose they are. */
export const pictures = async (
  read: Read,
  kind: ImportedKind,
  values: ReadonlyArray<string>,
  key: Key = "id",
): Promise<ReadonlyMap<string, Picture>> => {
  const rows = await picked(read, kind, key, values);
  return new Map(rows.map((row) => [row.id, row]));
};

/** Which columns of a row differ from what it was; a column that came later says nothing. */
export const differing = (was: Picture, is: Picture): ReadonlyArray<string> =>
  Object.keys(was).filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
