import { crc32, deflateSync } from "node:zlib";

type Color = readonly [red: number, green: number, blue: number];

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
const [EIGHT_BITS, BY_PALETTE] = [8, 3];

const chunk = (kind: string, data: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
};

/** A PNG of a few plain colours: `at` says which of the palette a point has. */
export const plainPicture = (
  { width, height }: { readonly width: number; readonly height: number },
  palette: ReadonlyArray<Color>,
  at: (x: number, y: number) => number,
): Uint8Array => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([EIGHT_BITS, BY_PALETTE], 8);
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: width }, (__, x) => at(x, y))]),
  );
  const picture = Buffer.concat([
    ...[SIGNATURE, chunk("IHDR", header), chunk("PLTE", Buffer.from(palette.flat()))],
    ...[chunk("IDAT", deflateSync(Buffer.concat(rows))), chunk("IEND", Buffer.alloc(0))],
  ]);
  return Uint8Array.from(picture);
};
