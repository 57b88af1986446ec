import type { Instant } from "@huzhu/domain/time";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { Tables } from "../tables/define.ts";
import type { Read, Write } from "../unit.ts";

/** The tables in which things stand version by version, as documents of several kinds. */
type Versioned = "outreach" | "resource";
type Row<Name extends Versioned> = Tables[Name]["$inferSelect"];
type Version = Pick<Row<Versioned>, "kind" | "id" | "version" | "at">;

export interface Written {
  readonly at: Instant;
  readonly actor: Actor;
}

/** The columns by which versions are looked for. */
type Key = "kind" | "id";
type Select<Name extends Versioned> = (
  read: Read,
  key: Key,
  value: string,
) => Promise<ReadonlyArray<Row<Name>>>;

const inOrder = (one: Version, other: Version): number =>
  one.version - other.version || one.at - other.at || (one.id < other.id ? -1 : 1);

/** The last versions, in the order in which what they tell of was first taken down. */
const latest = <One extends Version>(
  rows: ReadonlyArray<One>,
  kind: string,
): ReadonlyArray<One> => {
  const ofKind = rows.filter((row) => row.kind === kind).sort(inOrder);
  return [...new Map(ofKind.map((row) => [row.id, row])).values()];
};

/** What is kept in one of those tables, whose rows `select` finds. */
export const versionsIn = <Name extends Versioned>(name: Name, select: Select<Name>) => {
  /** The version that one was last written down in; null where it never was. */
  const last = async (read: Read, kind: string, id: string): Promise<Row<Name> | null> =>
    latest(await select(read, "id", id), kind)[0] ?? null;

  return {
    /** Writes one down as it stands from now on; `beside` is what else its row keeps, or keeps so. */
    async record(
      tx: Write,
      kind: string,
      one: { readonly id: string },
      { at, actor }: Written,
      beside: (version: number) => object = () => ({}),
    ): Promise<void> {
      const { id } = one;
      const version = ((await last(tx, kind, id))?.version ?? 0) + 1;
      const said = { document: JSON.stringify(one), at, actor: JSON.stringify(actor) };
      const row = { villageId: tx.village, kind, id, version, ...said, ...beside(version) };
      await keep<Versioned>(tx, name, [{ subject: `${kind}/${id}/${version}`, row }], at);
    },

    /** Each of a kind as it stands now, the one that was taken down first before the others. */
    listing:
      <One>(kind: string, of: (read: Read, row: Row<Name>) => One) =>
      async (read: Read): Promise<ReadonlyArray<One>> =>
        latest(await select(read, "kind", kind), kind).map((row) => of(read, row)),

    /** One of a kind as it stands now, or null. */
    finding:
      <One extends { readonly id: string }>(
        kind: string,
        of: (read: Read, row: Row<Name>) => One,
      ) =>
      async (read: Read, id: One["id"]): Promise<One | null> => {
        const row = await last(read, kind, id);
        return row && of(read, row);
      },
  };
};
