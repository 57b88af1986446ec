import type { Table } from "drizzle-orm";
import { columnsOf, nameOf } from "../columns.ts";
import { asking, selecting, updateSet } from "../sets.ts";
import { tableOf, type Write } from "../unit.ts";
import type { Cell } from "./cell.ts";
import { cellIn, PLACES, type PlaceKind, rowName } from "./places.ts";

/** So many rows at a time, of tables that grow every day; and of pictures, which are large. */
const AT_ONCE = 2_000;
const PICTURES_AT_ONCE = 20;

/** What becomes of a cell that says something. */
export interface Turn {
  readonly text: (text: string, cell: Cell) => string;
  readonly bytes: (bytes: Uint8Array, cell: Cell) => Uint8Array;
}

const turned = (cell: unknown, at: Cell, turn: Turn): unknown => {
  if (typeof cell === "string") return turn.text(cell, at);
  return cell instanceof Uint8Array ? turn.bytes(cell, at) : cell;
};

/** Writes some columns of all rows of a kind anew, page by page. */
export const rewrite = async (
  tx: Write,
  kind: PlaceKind,
  columns: ReadonlyArray<string>,
  turn: Turn,
): Promise<void> => {
  if (columns.length === 0) return;
  const table: Table = tableOf(tx, kind);
  const { names, rowOf } = selecting(table);
  const keys = columnsOf(table).filter(({ key }) => PLACES[kind].key.some((one) => one === key));
  const order = keys.map(({ name }) => name).join(", ");
  const most = columns.includes("bytes") ? PICTURES_AT_ONCE : AT_ONCE;
  const page = (marks: readonly [string, string, string]): string =>
    `select ${names} from ${nameOf(table)} where village_id = ${marks[0]}
      order by ${order} limit ${marks[1]} offset ${marks[2]}`;
  for (let from = 0, more = true; more; from += most) {
    const asked = [tx.village, most, from];
    const cells = await asking(tx, {
      sqlite: ({ all }) => all(page(["?", "?", "?"]), asked),
      postgres: async ({ query }) => (await query(page(["$1", "$2", "$3"]), asked)).rows,
    });
    const changes = cells.map(rowOf).map((row: Readonly<Record<string, unknown>>) => {
      const of = rowName(kind, row);
      const set: Record<string, unknown> = {};
      for (const key of columns) set[key] = turned(row[key], cellIn(kind, key, of), turn);
      const where: Record<string, unknown> = { villageId: tx.village };
      for (const { key } of keys) where[key] = row[key];
      return { where, set };
    });
    await updateSet(tx, table, changes);
    more = cells.length === most;
  }
};
