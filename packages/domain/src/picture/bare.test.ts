import { describe, expect, it } from "vitest";
import { bare } from "./bare.ts";
import { ascii, joined, viewOf } from "./bytes.ts";
import { exifOf, orientationIn } from "./orientation.ts";

/** What a telephone writes about where a picture was taken: no picture may keep it. */
const PLACE = "29.5630N 106.5516E Wang Wei's phone";
const XMP = "http://ns.adobe.com/xap/1.0/\0";

/** Bytes as a text of as many characters, which a failure shows better. */
const written = (bytes: Iterable<number>): string => String.fromCharCode(...bytes);

const number = (value: number, size: 2 | 4, little = false): Uint8Array => {
  const bytes = new Uint8Array(size);
  if (size === 2) viewOf(bytes).setUint16(0, value, little);
  else viewOf(bytes).setUint32(0, value, little);
  return bytes;
};

/** EXIF with a maker before the orientation and a place behind. */
const exif = (orientation: number, little: boolean): Uint8Array => {
  const of2 = (value: number) => number(value, 2, little);
  const of4 = (value: number) => number(value, 4, little);
  return joined([
    ...[ascii(little ? "II*\0" : "MM\0*"), of4(8), of2(2)],
    ...[of2(0x010f), of2(2), of4(PLACE.length), of4(38)],
    ...[of2(0x0112), of2(3), of4(1), of2(orientation), of2(0)],
    ...[of4(0), ascii(PLACE)],
  ]);
};

const jpeg = (...segments: ReadonlyArray<readonly [number, Uint8Array]>): Uint8Array =>
  joined([
    Uint8Array.of(0xff, 0xd8),
    ...segments.map(([marker, body]) =>
      joined([Uint8Array.of(0xff, marker), number(body.length + 2, 2), body]),
    ),
  ]);
const scanned = (head: Uint8Array, ...scans: ReadonlyArray<Uint8Array>): Uint8Array =>
  joined([
    head,
    ...scans.map((scan) => joined([Uint8Array.of(0xff, 0xda, 0, 3, 9), scan])),
    Uint8Array.of(0xff, 0xd9),
  ]);
const inJpeg = (body: Uint8Array) => joined([ascii("Exif\0\0"), body]);

const TABLE = [0xdb, Uint8Array.of(1, 2, 3)] as const;
const FRAME = [0xc2, Uint8Array.of(8, 0, 1, 0, 1)] as const;
/** A stuffed byte and a restart belong to the scan. */
const SCAN = Uint8Array.of(7, 0xff, 0, 7, 0xff, 0xd3, 7);
const JFIF = ascii("JFIF\0\x01\x02\0\0\x01\0\x01");
const ADOBE = ascii("Adobe\0d\0\0\0\0\x01");

/** The sum is not looked at: whoever draws the picture does that. */
const png = (...chunks: ReadonlyArray<readonly [string, Uint8Array]>): Uint8Array =>
  joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    ...chunks.map(([name, data]) =>
      joined([number(data.length, 4), ascii(name), data, Uint8Array.of(1, 2, 3, 4)]),
    ),
  ]);
const HEAD = ["IHDR", Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0)] as const;
const DATA = ["IDAT", ascii("points of the picture")] as const;
const LAST = ["IEND", new Uint8Array()] as const;
/** The whole chunk that says a PNG is to be turned as 6 says, with its sum. */
const TURNED_PNG = joined([
  number(26, 4),
  ascii("eXIf"),
  exifOf(6),
  Uint8Array.of(0xd6, 0x67, 0x4b, 0x69),
]);

const webp = (...chunks: ReadonlyArray<readonly [string, Uint8Array]>): Uint8Array => {
  const body = chunks.map(([name, data]) =>
    joined([ascii(name), number(data.length, 4, true), data, new Uint8Array(data.length % 2)]),
  );
  const size = 4 + body.reduce((sum, { length }) => sum + length, 0);
  return joined([ascii("RIFF"), number(size, 4, true), ascii("WEBP"), ...body]);
};
const extended = (flags: number) =>
  ["VP8X", Uint8Array.of(flags, 0, 0, 0, 0, 0, 0, 0, 0, 0)] as const;
const LOSSY = ["VP8 ", ascii("points")] as const;
const ODD = ["ALPH", ascii("alpha")] as const;

describe("a picture that is kept", () => {
  it.each<readonly [string, Uint8Array, Uint8Array]>([
    [
      "a JPEG loses EXIF, XMP, Photoshop's own, comments, profile and what hangs behind",
      joined([
        scanned(
          jpeg(
            [0xe1, inJpeg(exif(1, true))],
            ...([
              [0xe1, ascii(XMP + PLACE)],
              [0xe2, ascii(`ICC_PROFILE\0${PLACE}`)],
            ] as const),
            ...([
              [0xed, ascii(`Photoshop 3.0\0${PLACE}`)],
              [0xfe, ascii(PLACE)],
            ] as const),
            ...[TABLE, FRAME],
          ),
          SCAN,
        ),
        ascii(PLACE),
      ]),
      scanned(jpeg(TABLE, FRAME), SCAN),
    ],
    [
      "a JPEG loses the small picture in its head, and what stands behind how its colours are meant",
      scanned(
        jpeg(
          [0xe0, joined([JFIF, Uint8Array.of(1, 1), ascii(PLACE)])],
          [0xe0, ascii(`JFXX\0${PLACE}`)],
          [0xee, joined([ADOBE, ascii(PLACE)])],
          ...[TABLE, FRAME],
        ),
        SCAN,
      ),
      scanned(jpeg([0xe0, joined([JFIF, Uint8Array.of(0, 0)])], [0xee, ADOBE], TABLE, FRAME), SCAN),
    ],
    [
      "a JPEG keeps all of its scans, and loses what stands between them",
      joined([
        jpeg(TABLE, FRAME),
        ...[Uint8Array.of(0xff, 0xda, 0, 3, 9), SCAN],
        ...[
          Uint8Array.of(0xff, 0xfe),
          number(PLACE.length + 2, 2),
          ascii(PLACE),
          Uint8Array.of(0xff),
        ],
        ...[Uint8Array.of(0xff, 0xda, 0, 3, 9), SCAN, Uint8Array.of(0xff, 0xd9)],
      ]),
      scanned(jpeg(TABLE, FRAME), SCAN, SCAN),
    ],
    [
      "a JPEG keeps how it is to be turned",
      scanned(jpeg([0xe1, inJpeg(exif(6, false))], TABLE, FRAME), SCAN),
      scanned(jpeg([0xe1, inJpeg(exifOf(6))], TABLE, FRAME), SCAN),
    ],
    [
      "a PNG loses texts, time, profile, EXIF and what hangs behind",
      joined([
        png(
          ...([
            HEAD,
            ["tEXt", ascii(PLACE)],
            ["iTXt", ascii(PLACE)],
            ["tIME", ascii(PLACE)],
          ] as const),
          ...([
            ["iCCP", ascii(PLACE)],
            ["eXIf", exif(1, false)],
            DATA,
            ["zTXt", ascii(PLACE)],
          ] as const),
          LAST,
        ),
        ascii(PLACE),
      ]),
      png(HEAD, DATA, LAST),
    ],
    [
      "a PNG keeps how it is to be turned",
      png(HEAD, ["eXIf", exif(6, true)], DATA, LAST),
      joined([png(HEAD), TURNED_PNG, png(DATA, LAST).subarray(8)]),
    ],
    [
      "a WebP loses EXIF, XMP and profile",
      webp(
        ...([extended(0x3c), ["ICCP", ascii(PLACE)], ODD, LOSSY] as const),
        ...([
          ["EXIF", exif(1, true)],
          ["XMP ", ascii(PLACE)],
        ] as const),
      ),
      webp(extended(0x10), ODD, LOSSY),
    ],
    [
      "a WebP keeps how it is to be turned",
      webp(extended(0x08), LOSSY, ["EXIF", inJpeg(exif(8, false))]),
      webp(extended(0x08), LOSSY, ["EXIF", exifOf(8)]),
    ],
  ])("%s", (_, taken, kept) => {
    expect(written(bare(taken)?.bytes ?? [])).toBe(written(kept));
    expect(bare(kept)?.bytes).toEqual(kept);
  });
});

describe("what is no picture", () => {
  const whole = scanned(jpeg(TABLE, FRAME), SCAN);
  it.each<readonly [string, Uint8Array]>([
    ["nothing", new Uint8Array()],
    ["a text", ascii("<svg onload=alert(1)></svg>")],
    ["the first bytes of a JPEG", whole.subarray(0, 3)],
    ["a JPEG that is cut off in its scan", whole.subarray(0, -3)],
    ["a JPEG that is cut off in a segment", whole.subarray(0, 6)],
    ["a JPEG whose segment has no length", jpeg().fill(0xff, 0, 1)],
    [
      "a JPEG with a segment shorter than its length",
      joined([jpeg(), Uint8Array.of(0xff, 0xfe, 0, 0, 0)]),
    ],
    ["a PNG without its end", png(HEAD, DATA)],
    ["a PNG that is cut off", png(HEAD, DATA, LAST).subarray(0, 40)],
    ["a WebP without a picture", webp(extended(0x02), ["ANIM", ascii("moves!")])],
    ["a WebP that is cut off", webp(LOSSY).subarray(0, -2)],
    ["the first bytes of a WebP", webp(LOSSY).subarray(0, 12)],
  ])("is %s", (_, bytes) => {
    expect(bare(bytes)).toBeNull();
  });
});

describe("how a picture is to be turned", () => {
  it.each<readonly [string, Uint8Array, number]>([
    ["the least byte first", exif(3, true), 3],
    ["the greatest byte first", exif(8, false), 8],
    ["what is no orientation", exif(9, true), 1],
    ["nothing", new Uint8Array(), 1],
    ["a directory that is not there", joined([ascii("II*\0"), number(999, 4, true)]), 1],
    ["a directory that is cut off", exif(6, true).subarray(0, 20), 1],
  ])("is read from %s", (_, bytes, orientation) => {
    expect(orientationIn(bytes)).toBe(orientation);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("says %i again", (orientation) => {
    expect(orientationIn(exifOf(orientation))).toBe(orientation);
  });
});
