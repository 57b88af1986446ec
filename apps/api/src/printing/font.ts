import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Schema } from "effect";
import type { Font } from "opentype.js";
import { parse } from "opentype.js/dist/opentype.mjs";
import { type Bitmap, blank } from "./bitmap.ts";
import { fill } from "./fill.ts";

/** The built program carries the font beside itself; from source it comes out of the package. */
const home = (): string => {
  const beside = join(dirname(fileURLToPath(import.meta.url)), "font");
  if (existsSync(beside)) return beside;
  return dirname(createRequire(import.meta.url).resolve("@fontsource/noto-sans-sc/unicode.json"));
};

interface Slice {
  readonly file: string;
  readonly ranges: ReadonlyArray<readonly [number, number]>;
}

const toRanges = Schema.decodeUnknownSync(
  Schema.fromJsonString(Schema.Record(Schema.String, Schema.String)),
);

const rangeOf = (text: string): readonly [number, number] => {
  const [from = "", to = from] = text.replace("U+", "").split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
};

const slicesIn = (folder: string): ReadonlyArray<Slice> =>
  Object.entries(toRanges(readFileSync(join(folder, "unicode.json"), "utf8"))).map(
    ([name, ranges]) => ({
      file: join(folder, "files", `noto-sans-sc-${name.replaceAll(/[[\]]/g, "")}-700-normal.woff`),
      ranges: ranges.split(",").map(rangeOf),
    }),
  );

const read = (file: string): Font => {
  const bytes = Uint8Array.from(readFileSync(file));
  return parse(bytes.buffer);
};

/** A character that is drawn: how far it reaches to the right, and its dots. */
export interface Drawn {
  readonly advance: number;
  readonly dots: Bitmap;
}

/** Above the line of writing, of a size of 1: hanzi reach 0.85 up and 0.1 down. */
const RISE = 0.88;
/** The room of a character, of a size of 1; some letters reach beyond their advance. */
const ROOM = 1.25;

/** Noto Sans SC, bold, in the slices that the pages use; one is read when it is first needed. */
export class Hanzi {
  #slices: ReadonlyArray<Slice> | null = null;
  readonly #fonts = new Map<string, Font>();
  readonly #drawn = new Map<string, Drawn>();

  /** A character in a size in dots; what the font has not is drawn as its empty box. */
  draw(character: string, size: number): Drawn {
    const key = `${character}${size}`;
    const known = this.#drawn.get(key);
    if (known) return known;
    const font = this.#fontFor(character.codePointAt(0) ?? 0);
    const glyph = font.charToGlyph(character);
    const advance = Math.round(((glyph.advanceWidth ?? font.unitsPerEm) * size) / font.unitsPerEm);
    const dots = blank(Math.max(advance, Math.ceil(size * ROOM)), Math.ceil(size * ROOM));
    fill(dots, glyph.getPath(0, size * RISE, size).commands);
    const drawn = { advance, dots };
    this.#drawn.set(key, drawn);
    return drawn;
  }

  #fontFor(code: number): Font {
    this.#slices ??= slicesIn(home());
    const has = ({ ranges }: Slice) => ranges.some(([from, to]) => code >= from && code <= to);
    const slice = this.#slices.find(has) ?? this.#slices.find(({ file }) => file.includes("latin"));
    if (!slice) throw new Error("The font has no slices.");
    const known = this.#fonts.get(slice.file);
    if (known) return known;
    const font = read(slice.file);
    this.#fonts.set(slice.file, font);
    return font;
  }
}
