import { lineOf, transferOf } from "../rows/journal.ts";
import { selecting } from "../sets.ts";
import { batches, type Look } from "../stream.ts";
import { type Read, tableOf } from "../unit.ts";
import type { BookedTransfer } from "./transfers.ts";

type Rows<Name extends "transfer" | "entry"> = ReturnType<typeof tableOf<Name>>["$inferSelect"];

const joined = (read: Read) => {
  const transfers = selecting(tableOf(read, "transfer"), "t.");
  const entries = selecting(tableOf(read, "entry"), "e.");
  const width = transfers.names.split(", ").length;
  const text = `select ${transfers.names}, ${entries.names} from leaf l
    join transfer t on t.village_id = l.village_id and t.id = l.subject_id
    join entry e on e.village_id = t.village_id and e.transfer_id = t.id
    where l.village_id = ? and l.kind = 'transfer' order by l.place, e.ordinal`;
  return {
    text,
    rowsOf: (cells: ReadonlyArray<unknown>): readonly [Rows<"transfer">, Rows<"entry">] => [
      transfers.rowOf(cells.slice(0, width)),
      entries.rowOf(cells.slice(width)),
    ],
  };
};

const bookedOf = (
  row: Rows<"transfer">,
  entries: ReadonlyArray<Rows<"entry">>,
): BookedTransfer => ({ transfer: transferOf(row, entries), lines: entries.map(lineOf) });

/**
 * The whole journal in the order of its log, each transfer with the balances after it; some are read
 * while others are being used, so that it may be of any length.
 */
export async function* inOrder(look: Look): AsyncGenerator<BookedTransfer> {
  const { text, rowsOf } = joined(look.read);
  let current: Rows<"transfer"> | undefined;
  let entries: Array<Rows<"entry">> = [];
  for await (const rows of batches(look, text)) {
    for (const cells of rows) {
      const [transfer, entry] = rowsOf(cells);
      if (current?.id !== transfer.id) {
        if (current) yield bookedOf(current, entries);
        current = transfer;
        entries = [];
      }
      entries.push(entry);
    }
  }
  if (current) yield bookedOf(current, entries);
}
