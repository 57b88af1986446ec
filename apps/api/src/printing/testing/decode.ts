import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { type Bitmap, blank } from "../bitmap.ts";

/** Reads what a printer was sent as a printer would: the paper that comes out, and the cuts. */
export const decode = (bytes: Uint8Array): { readonly paper: Bitmap; readonly cuts: number } => {
  const blocks: Bitmap[] = [];
  let cuts = 0;
  let at = 0;
  const take = (): number => {
    const byte = bytes[at];
    if (byte === undefined) throw new Error("The printer waits for more.");
    at += 1;
    return byte;
  };
  const raster = () => {
    const across = take() + take() * 256;
    const paper = blank(across * 8, take() + take() * 256);
    for (let index = 0; index < across * paper.height; index += 1) {
      const eight = take();
      for (let bit = 0; bit < 8; bit += 1) {
        paper.dots[index * 8 + bit] = (eight >> (7 - bit)) & 1;
      }
    }
    blocks.push(paper);
  };
  while (at < bytes.length) {
    const command = `${take().toString(16)} ${take().toString(16)}`;
    if (command === "1d 76") {
      if (take() !== 0x30 || take() !== 0) throw new Error("Not the plain raster.");
      raster();
    } else if (command === "1d 56") {
      take();
      take();
      cuts += 1;
    } else if (command === "1b 64") take();
    else if (command !== "1b 40") throw new Error(`No printer knows ${command}.`);
  }
  const width = blocks[0]?.width ?? 0;
  const height = blocks.reduce((sum, block) => sum + block.height, 0);
  const dots = new Uint8Array(Buffer.concat(blocks.map((block) => block.dots)));
  return { paper: { width, height, dots }, cuts };
};

const { resolve } = createRequire(import.meta.url);

/** The decoder's own file is on the disk already: nothing is fetched. */
const decoder = readFile(resolve("zxing-wasm/reader/zxing_reader.wasm")).then(
  ({ buffer, byteOffset, byteLength }) =>
    prepareZXingModule({
      overrides: { wasmBinary: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer },
      fireImmediately: true,
    }),
);

/** What a phone reads in the code on a paper. */
export const scanned = async ({ width, height, dots }: Bitmap): Promise<string | null> => {
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (const [index, dot] of dots.entries()) {
    pixels.set(dot === 1 ? [0, 0, 0, 255] : [255, 255, 255, 255], index * 4);
  }
  await decoder;
  const picture = { data: pixels, width, height, colorSpace: "srgb" as const };
  const [found] = await readBarcodes(picture, { formats: ["QRCode"], tryHarder: true });
  return found?.text ?? null;
};

/** The rows of a paper with ink, in runs: how high the lines of writing really are. */
export const inked = ({ width, height, dots }: Bitmap): ReadonlyArray<number> => {
  const runs: number[] = [];
  let run = 0;
  for (let y = 0; y <= height; y += 1) {
    const ink = y < height && dots.subarray(y * width, (y + 1) * width).includes(1);
    if (ink) run += 1;
    else if (run > 0) {
      runs.push(run);
      run = 0;
    }
  }
  return runs;
};

/** Whether a smaller bitmap lies somewhere on a paper, dot for dot. */
export const lies = (on: Bitmap, part: Bitmap): boolean => {
  const rows = Array.from({ length: part.height }, (_, y) =>
    Buffer.from(part.dots.subarray(y * part.width, (y + 1) * part.width)),
  );
  const first = rows.findIndex((row) => row.includes(1));
  const row = rows[first];
  if (row === undefined) return true;
  for (let y = first; y < on.height; y += 1) {
    const line = Buffer.from(on.dots.buffer, on.dots.byteOffset + y * on.width, on.width);
    for (let x = line.indexOf(row); x >= 0; x = line.indexOf(row, x + 1)) {
      const same = rows.every((wanted, down) => {
        const from = (y - first + down) * on.width + x;
        const till = from + part.width;
        return wanted.equals(Buffer.from(on.dots.subarray(from, till)));
      });
      if (same) return true;
    }
  }
  return false;
};
