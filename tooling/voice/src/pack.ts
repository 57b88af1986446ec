import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type PackIndex, readIndex } from "@huzhu/kiosk/voice";

const INDEX = "cmn.json";
const BYTES = "cmn.clips";

/** The clips of a pack that lies in a folder, by what they say; none where there is no pack. */
export const readPack = (folder: string): ReadonlyMap<string, Uint8Array> => {
  if (!existsSync(join(folder, INDEX))) return new Map();
  const { clips } = readIndex(readFileSync(join(folder, INDEX), "utf8"));
  const bytes = readFileSync(join(folder, BYTES));
  return new Map(
    Object.entries(clips).map(([text, [from, size]]) => [text, bytes.subarray(from, from + size)]),
  );
};

/** Writes all clips into one file, and beside it where each begins. */
export const writePack = (
  folder: string,
  clips: ReadonlyMap<string, Uint8Array>,
  rest: Omit<PackIndex, "clips">,
): number => {
  let from = 0;
  const index: Record<string, readonly [number, number]> = {};
  for (const [text, { length }] of clips) {
    index[text] = [from, length];
    from += length;
  }
  writeFileSync(join(folder, BYTES), Buffer.concat([...clips.values()]));
  writeFileSync(join(folder, INDEX), `${JSON.stringify({ ...rest, clips: index })}\n`);
  return from;
};
