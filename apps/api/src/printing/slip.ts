import { encodeQR } from "qr";
import { type Bitmap, blacken, blank } from "./bitmap.ts";
import type { Hanzi } from "./font.ts";
import { broken, widthOf, write } from "./text.ts";

/** What stands on a slip of paper, words made; nobody is named in full on it (law I17). */
export interface Slip {
  readonly title: string;
  readonly total: string;
  /** What was taken, and how many of it. */
  readonly goods: ReadonlyArray<readonly [string, string]>;
  /** Names of figures and the figures. */
  readonly lines: ReadonlyArray<readonly [string, string]>;
  readonly number: string;
  readonly code: string;
}

/** Eight dots are a millimetre: 40 gives digits of 3.7 mm, the smallest that stand on a slip. */
const BODY = 40;
const TOTAL = 72;
const NUMBER = 64;
const GAP = 10;
const MODULE = 6;
/** Rows of goods that a slip of under 400 mm has room for; more are counted. */
const MOST_ROWS = 34;

interface Row {
  readonly high: number;
  readonly draw: (paper: Bitmap, y: number) => void;
}

const rule: Row = {
  high: 20,
  draw: (paper, y) => blacken(paper, { x: 0, y: y + 9, wide: paper.width, high: 3 }),
};

const middle = (font: Hanzi, width: number, text: string, size: number): ReadonlyArray<Row> =>
  broken(font, text, { size, width }).map((line) => ({
    high: size + GAP,
    draw: (paper, y) =>
      write(paper, font, line, { x: (width - widthOf(font, line, size)) / 2, y, size }),
  }));

/** A name on the left and what belongs to it on the right, below it where both are too wide. */
const pair = (font: Hanzi, width: number, [name, worth]: readonly [string, string]) => {
  const size = BODY;
  const left: Row[] = broken(font, name, { size, width }).map((line) => ({
    high: size + GAP,
    draw: (paper, y) => write(paper, font, line, { x: 0, y, size }),
  }));
  const last = broken(font, name, { size, width }).at(-1) ?? "";
  const from = width - widthOf(font, worth, size);
  const right: Row = {
    high: size + GAP,
    draw: (paper, y) => write(paper, font, worth, { x: from, y, size }),
  };
  if (widthOf(font, last, size) + size > from) return [...left, right];
  const beside = left.pop();
  const both: Row = {
    high: size + GAP,
    draw: (paper, y) => {
      beside?.draw(paper, y);
      right.draw(paper, y);
    },
  };
  return [...left, both];
};

const qr = (width: number, code: string): Row => {
  const modules = encodeQR(code, "raw", { ecc: "medium", border: 4 });
  const x = Math.floor((width - modules.length * MODULE) / 2);
  return {
    high: modules.length * MODULE,
    draw: (paper, y) => {
      for (const [down, row] of modules.entries()) {
        for (const [right, dark] of row.entries()) {
          const at = { x: x + right * MODULE, y: y + down * MODULE };
          if (dark) blacken(paper, { ...at, wide: MODULE, high: MODULE });
        }
      }
    },
  };
};

const goodsRows = (font: Hanzi, width: number, { goods }: Slip): ReadonlyArray<Row> => {
  const rows: Row[] = [];
  for (const [index, good] of goods.entries()) {
    const more = pair(font, width, good);
    if (rows.length + more.length > MOST_ROWS) {
      return [...rows, ...middle(font, width, `另有${goods.length - index}样`, BODY)];
    }
    rows.push(...more);
  }
  return rows;
};

/** Draws a slip for paper of a width in dots. */
export const drawSlip = (font: Hanzi, slip: Slip, width: number): Bitmap => {
  const rows = [
    ...middle(font, width, slip.title, BODY),
    ...middle(font, width, slip.total, TOTAL),
    rule,
    ...goodsRows(font, width, slip),
    rule,
    ...slip.lines.flatMap((line) => pair(font, width, line)),
    rule,
    ...middle(font, width, slip.number, NUMBER),
    qr(width, slip.code),
  ];
  const paper = blank(
    width,
    rows.reduce((sum, { high }) => sum + high, 0),
  );
  let y = 0;
  for (const { high, draw } of rows) {
    draw(paper, y);
    y += high;
  }
  return paper;
};
