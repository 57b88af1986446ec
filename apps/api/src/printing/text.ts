import { type Bitmap, lay } from "./bitmap.ts";
import type { Hanzi } from "./font.ts";

export const widthOf = (font: Hanzi, text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + font.draw(character, size).advance, 0);

/** Text broken where the paper ends; hanzi may be parted anywhere. */
export const broken = (
  font: Hanzi,
  text: string,
  { size, width }: { readonly size: number; readonly width: number },
): ReadonlyArray<string> => {
  const lines = [""];
  for (const character of text) {
    const line = lines.at(-1) ?? "";
    const longer = line + character;
    if (line !== "" && widthOf(font, longer, size) > width) lines.push(character);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};

/** Writes one line, its left upper corner at a place. */
export const write = (
  paper: Bitmap,
  font: Hanzi,
  text: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): void => {
  let at = x;
  for (const character of text) {
    const drawn = font.draw(character, size);
    lay(paper, drawn.dots, { x: Math.round(at), y });
    at += drawn.advance;
  }
};
