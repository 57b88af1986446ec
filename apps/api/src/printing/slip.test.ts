import { expect, it } from "vitest";
import { type Bitmap, blank } from "./bitmap.ts";
import { escpos } from "./escpos.ts";
import { Hanzi } from "./font.ts";
import { drawSlip, type Slip } from "./slip.ts";
import { decode, inked, lies, scanned } from "./testing/decode.ts";
import { widthOf, write } from "./text.ts";

const DOTS_A_MM = 8;
const WIDTHS = [384, 576];
const CODE = "0198f4a2-7a1b-7c3d-9e4f-1a2b3c4d5e6f";
const font = new Hanzi();

const slip: Slip = {
  title: "青石村积分超市",
  total: "用了96分",
  goods: [
    ["东北大米5公斤装", "2袋"],
    ["盐", "1包"],
  ],
  lines: [
    ["姓名", "王**"],
    ["还剩", "1204分"],
  ],
  number: "482177",
  code: CODE,
};

const printed = (what: Slip, width: number): Bitmap =>
  decode(escpos(drawSlip(font, what, width))).paper;

/** A word as the font draws it, without white around it. */
const drawn = (text: string, size: number): Bitmap => {
  const high = size + 10;
  const paper = blank(Math.ceil(widthOf(font, text, size)), high);
  write(paper, font, text, { x: 0, y: 0, size });
  return paper;
};

it.each(WIDTHS)(
  "comes out of a printer of %i dots with its words, figures and code",
  async (width) => {
    const { paper, cuts } = decode(escpos(drawSlip(font, slip, width)));
    expect(cuts).toBe(1);
    expect(paper.width).toBe(width);
    expect(paper.height / DOTS_A_MM).toBeLessThan(400);
    expect(await scanned(paper)).toBe(CODE);
    expect(lies(paper, drawn("盐", 40))).toBe(true);
    expect(lies(paper, drawn("姓名", 40))).toBe(true);
    expect(lies(paper, drawn("还剩", 40))).toBe(true);
    expect(lies(paper, drawn("油", 40))).toBe(false);
  },
);

it("writes every digit, letter and hanzi at least 3.5 mm high", () => {
  for (const character of "0123456789ABXYZ分袋米王村还剩") {
    const [high = 0] = inked(drawn(character, 40)).toSorted((a, b) => b - a);
    expect(high / DOTS_A_MM, character).toBeGreaterThanOrEqual(3.5);
  }
});

it.each(WIDTHS)("stays under 400 mm whatever was taken, on %i dots", async (width) => {
  const goods = Array.from({ length: 60 }, (_, index): readonly [string, string] => [
    `长名字的商品第${index}号加大加厚家庭装`,
    "1000000袋",
  ]);
  const paper = printed({ ...slip, goods }, width);
  expect(paper.height / DOTS_A_MM).toBeLessThan(400);
  expect(await scanned(paper)).toBe(CODE);
});

it("draws what the font has not as a box, rather than fail", () => {
  expect(inked(drawn("\u{2a6d6}", 40)).length).toBeGreaterThan(0);
});
