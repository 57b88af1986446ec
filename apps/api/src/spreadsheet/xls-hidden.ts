import type { Sheet } from "@huzhu/domain/people/roster";
import { streamIn } from "./compound-file.ts";

const BEGIN = 0x0809;
const END = 0x000a;
const SHEET = 0x0085;
const ROW = 0x0208;
const ROW_HIDDEN = 0x20;

interface SeenSheet {
  readonly at: number;
  readonly hidden: boolean;
}

/** The records of a stream, from one place to the first end behind it. */
function* records(stream: Buffer, from: number): Generator<readonly [number, Buffer]> {
  let at = from;
  while (at + 4 <= stream.length) {
    const [kind, size] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)];
    yield [kind, stream.subarray(at + 4, at + 4 + size)];
    if (kind === END) return;
    at += 4 + size;
  }
}

const sheetsIn = (stream: Buffer): ReadonlyArray<SeenSheet> =>
  [...records(stream, 0)].flatMap(([kind, data]) =>
    kind === SHEET && data.length >= 6
      ? [{ at: data.readUInt32LE(0), hidden: (data.readUInt8(4) & 3) !== 0 }]
      : [],
  );

const hiddenRowsIn = (stream: Buffer, at: number): ReadonlyArray<number> =>
  [...records(stream, at)].flatMap(([kind, data]) =>
    kind === ROW && data.length >= 16 && (data.readUInt32LE(12) & ROW_HIDDEN) !== 0
      ? [data.readUInt16LE(0) + 1]
      : [],
  );

/** The sheets of an .xls with what it does not show, of which its reader says nothing. */
export const withHidden = (
  bytes: Uint8Array,
  sheets: ReadonlyArray<Sheet>,
): ReadonlyArray<Sheet> => {
  const stream = streamIn(bytes, "Workbook");
  if (!stream || stream.length < 2 || stream.readUInt16LE(0) !== BEGIN) return sheets;
  const seen = sheetsIn(stream);
  return sheets.map((sheet, nth) => {
    const one = seen[nth];
    if (!one || seen.length !== sheets.length) return sheet;
    return { ...sheet, hidden: one.hidden, hiddenRows: hiddenRowsIn(stream, one.at) };
  });
};
