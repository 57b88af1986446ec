import { type ImportedKind, ImportedKind as Kinds } from "@huzhu/domain/people/roster";
import { Schema } from "effect";
import { insertSet, selectSet } from "../sets.ts";
import { type Read, tableOf, type Write } from "../unit.ts";
import { type Picture, pictures } from "./roster-pictures.ts";

type Ids = ReadonlyArray<string>;

/** What an import is about to make and to change, by the ids that it has or will have. */
export interface Touched {
  readonly hamlets: Ids;
  readonly households: Ids;
  readonly newHouseholds: Ids;
  readonly residents: Ids;
  readonly cards: Ids;
  /** Who gets a card; the one they carry is stopped. */
  readonly cardHolders: Ids;
  /** The row of the file for every resident. */
  readonly rows: ReadonlyMap<string, number>;
}

/** One row of the register as an import found it (`null`: not there) and left it. */
export interface ImportedLine {
  readonly kind: ImportedKind;
  readonly id: string;
  readonly row: number | null;
  readonly found: Picture | null;
  readonly made: Picture;
}

const carried = async (read: Read, { cardHolders }: Touched): Promise<Ids> => {
  const cards = await pictures(read, "card", cardHolders, "residentId");
  return [...cards.values()].flatMap(({ id, status }) => (status === "active" ? [id] : []));
};

/** Writes what an import makes, and beside it what was there before and is there now. */
export const remember = async (
  tx: Write,
  importId: string,
  touched: Touched,
  write: () => Promise<void>,
): Promise<void> => {
  const ids: Record<Exclude<ImportedKind, "account">, Ids> = {
    hamlet: touched.hamlets,
    household: touched.households,
    resident: touched.residents,
    card: [...touched.cards, ...(await carried(tx, touched))],
  };
  const kinds = ["hamlet", "household", "resident", "card"] as const;
  const found = new Map<string, ReadonlyMap<string, Picture>>();
  for (const kind of kinds) found.set(kind, await pictures(tx, kind, ids[kind]));
  await write();
  const lines = async (kind: ImportedKind, made: Promise<ReadonlyMap<string, Picture>>) =>
    [...(await made)].map(([id, picture]) => {
      const before = found.get(kind)?.get(id);
      return {
        villageId: tx.village,
        importId,
        kind,
        id,
        fileRow: touched.rows.get(id) ?? null,
        found: before ? JSON.stringify(before) : null,
        made: JSON.stringify(picture),
      };
    });
  const all = [];
  for (const kind of kinds) all.push(...(await lines(kind, pictures(tx, kind, ids[kind]))));
  const opened = pictures(tx, "account", touched.newHouseholds, "holderId");
  all.push(...(await lines("account", opened)));
  await insertSet(tx, tableOf(tx, "rosterImportLine"), all);
};

const pictureIn = Schema.decodeUnknownSync(
  Schema.fromJsonString(
    Schema.StructWithRest(Schema.Struct({ id: Schema.String }), [
      Schema.Record(Schema.String, Schema.Unknown),
    ]),
  ),
);
const kindIn = Schema.decodeUnknownSync(Kinds);

/** Everything that an import found and left. */
export const linesOf = async (
  read: Read,
  importId: string,
): Promise<ReadonlyArray<ImportedLine>> => {
  const rows = await selectSet(read, tableOf(read, "rosterImportLine"), "importId", [importId]);
  return rows.map(({ kind, id, fileRow, found, made }) => ({
    kind: kindIn(kind),
    id,
    row: fileRow,
    found: found === null ? null : pictureIn(found),
    made: pictureIn(made),
  }));
};
