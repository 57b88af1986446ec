import type { Axis } from "./axis.ts";

/** What stands beside each other at one place of a chart. */
export interface BarGroup {
  /** Tells it from the others. */
  readonly name: string;
  /** What stands below it, where the name is too long for that. */
  readonly short?: string;
  readonly values: ReadonlyArray<number>;
}

/** A chart's ground in pixels: inside of the edges are the bars, outside the words. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Bar {
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly name: string;
  /** What stands below it. */
  readonly word: string;
  /** The middle of its bars. */
  readonly middle: number;
  /** Whether there is room for its word. */
  readonly named: boolean;
  readonly bars: ReadonlyArray<Bar>;
}

const WIDEST_BAR = 30;
const FILLED = 0.76;
const GAP = 8;
const DIGIT_WIDTH = 9.5;
const HANZI_WIDTH = 16;

/** Where a value lies between the bottom and the top of the ground. */
export const heightAt = (value: number, { top }: Axis, ground: Ground): number => {
  const inner = ground.height - ground.top - ground.bottom;
  return ground.height - ground.bottom - (value / top) * inner;
};

const widthOf = (word: string): number =>
  [...word].reduce((sum, letter) => sum + (letter > "\u2e80" ? HANZI_WIDTH : DIGIT_WIDTH), 0);

/** Every which word has room beside the others: 1 where all have. */
const wordEvery = (words: ReadonlyArray<string>, room: number): number => {
  for (let every = 1; ; every += 1) {
    const widths = words.filter((_, nth) => nth % every === 0).map(widthOf);
    const fit = widths.every((width, nth) => {
      const before = widths[nth - 1];
      return before === undefined || (before + width) / 2 + GAP <= room * every;
    });
    if (fit) return every;
  }
};

/** Lays bars out from left to right; names stand under as many places as have room for them. */
export const placesOf = (
  groups: ReadonlyArray<BarGroup>,
  axis: Axis,
  ground: Ground,
): ReadonlyArray<Place> => {
  const inner = Math.max(1, ground.width - ground.left - ground.right);
  const room = inner / Math.max(1, groups.length);
  const every = wordEvery(
    groups.map(({ name, short = name }) => short),
    room,
  );
  return groups.map(({ name, short: word = name, values }, nth) => {
    const middle = ground.left + room * (nth + 0.5);
    const width = Math.min(WIDEST_BAR, (room * FILLED) / Math.max(1, values.length));
    const start = middle - (width * values.length) / 2;
    const bars = values.map((value, series) => {
      const y = heightAt(value, axis, ground);
      return { series, x: start + width * series, y, width, height: heightAt(0, axis, ground) - y };
    });
    return { name, word, middle, named: nth % every === 0, bars };
  });
};
