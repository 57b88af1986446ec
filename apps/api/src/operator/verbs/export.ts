import { type FileHandle, open } from "node:fs/promises";
import { FORMATS, type Format, inPieces, journalText } from "../../export/journal-text.ts";
import { type Desk, type Outcome, problem } from "../outcome.ts";

const isFormat = (format: string | undefined): format is Format =>
  FORMATS.some((known) => known === format);

/** Sends the journal where it is wanted and tells how many bytes it has. */
const send = async (
  { db, village, now }: Desk,
  format: Format,
  write: (text: string) => Promise<unknown>,
): Promise<number> =>
  db.survey(village.id, async (read) => {
    let bytes = 0;
    for await (const piece of inPieces(journalText(read, format, { village, now }))) {
      bytes += Buffer.byteLength(piece);
      await write(piece);
    }
    return bytes;
  });

export const exportJournal = async (desk: Desk): Promise<Outcome> => {
  const { village, options, write } = desk;
  const { format, out, json } = options;
  if (!isFormat(format)) return problem(`export needs --format ${FORMATS.join(" or ")}.`);
  if (out === undefined) {
    if (json) return problem("export --json tells of a file: give one by --out.");
    await send(desk, format, write);
    return { code: 0, text: "", json: null };
  }
  const file = await open(out, "w").catch((): FileHandle | null => null);
  if (!file) return problem(`${out} cannot be written: choose another file by --out.`);
  try {
    const bytes = await send(desk, format, (text) => file.appendFile(text));
    await file.sync();
    const said = `${village.name}: the journal is in ${out} (${bytes} bytes).`;
    return { code: 0, text: said, json: { village: village.id, format, file: out, bytes } };
  } finally {
    await file.close();
  }
};
