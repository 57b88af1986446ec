import type { Instant } from "@huzhu/domain/time";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import { selectSet } from "../sets.ts";
import type { Tables } from "../tables/define.ts";
import { type Read, tableOf, type Write } from "../unit.ts";

/** The tables in which things stand version by version, as documents of several kinds. */
type Versioned = "outreach" | "resource";

/** One version, with whom to call where its table keeps that. */
export type VersionRow = Tables["outreach"]["$inferSelect"] & { readonly contact?: string | null };

export interface Written {
  readonly at: Instant;
  readonly actor: Actor;
}

const inOrder = (one: VersionRow, other: VersionRow): number =>
  one.version - other.version || one.at - other.at || (one.id < other.id ? -1 : 1);

/** The last versions, in the order in which what they tell of was first taken down. */
const latest = (rows: ReadonlyArray<VersionRow>, kind: string): ReadonlyArray<VersionRow> => {
  const ofKind = rows.filter((row) => row.kind === kind).sort(inOrder);
  return [...new Map(ofKind.map((row) => [row.id, row])).values()];
};

const rowsOf = (
  read: Read,
  name: Versioned,
  key: "kind" | "id",
  value: string,
): Promise<ReadonlyArray<VersionRow>> => {
  const table: Tables[Versioned] = tableOf(read, name);
  return selectSet(read, table, key, [value]);
};

/** The version that one was last written down in; null where it never was. */
const last = async (
  read: Read,
  name: Versioned,
  kind: string,
  id: string,
): Promise<VersionRow | null> => latest(await rowsOf(read, name, "id", id), kind)[0] ?? null;

/** Writes one down as it stands from now on; `beside` is what its table keeps outside the document. */
export const recordVersion = async (
  tx: Write,
  name: Versioned,
  kind: string,
  one: { readonly id: string },
  { at, actor }: Written,
  beside: (version: number) => object = () => ({}),
): Promise<void> => {
  const { id } = one;
  const version = ((await last(tx, name, kind, id))?.version ?? 0) + 1;
  const said = { document: JSON.stringify(one), at, actor: JSON.stringify(actor) };
  const row = { villageId: tx.village, kind, id, version, ...said, ...beside(version) };
  await keep(tx, name, [{ subject: `${kind}/${id}/${version}`, row }], at);
};

/** Each of a kind as it stands now, the one that was taken down first before the others. */
export const listing =
  <One>(name: Versioned, kind: string, of: (read: Read, row: VersionRow) => One) =>
  async (read: Read): Promise<ReadonlyArray<One>> =>
    latest(await rowsOf(read, name, "kind", kind), kind).map((row) => of(read, row));

/** One of a kind as it stands now, or null. */
export const finding =
  <One extends { readonly id: string }>(
    name: Versioned,
    kind: string,
    of: (read: Read, row: VersionRow) => One,
  ) =>
  async (read: Read, id: One["id"]): Promise<One | null> => {
    const row = await last(read, name, kind, id);
    return row && of(read, row);
  };
