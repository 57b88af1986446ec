import type { PathCommand } from "opentype.js";
import { type Bitmap, blacken } from "./bitmap.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Straight pieces that stand for a curve: enough for glyphs of a hundred dots. */
const PIECES = 8;

const mix = (from: Point, to: Point, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

/** A point of a Bézier curve, by de Casteljau. */
const onCurve = (points: ReadonlyArray<Point>, part: number): Point => {
  const [first, ...rest] = points;
  if (first === undefined) return { x: 0, y: 0 };
  if (rest.length === 0) return first;
  const between = rest.map((to, index) => mix(points[index] ?? to, to, part));
  return onCurve(between, part);
};

const curve = (points: ReadonlyArray<Point>): ReadonlyArray<Point> =>
  Array.from({ length: PIECES }, (_, index) => onCurve(points, (index + 1) / PIECES));

const targets = (from: Point, command: PathCommand): ReadonlyArray<Point> => {
  if (command.type === "Z") return [];
  const to = { x: command.x, y: command.y };
  if (command.type === "Q") return curve([from, { x: command.x1, y: command.y1 }, to]);
  if (command.type !== "C") return [to];
  return curve([from, { x: command.x1, y: command.y1 }, { x: command.x2, y: command.y2 }, to]);
};

/** The outlines of a path as closed runs of points. */
const outlines = (commands: ReadonlyArray<PathCommand>): ReadonlyArray<ReadonlyArray<Point>> => {
  const all: Point[][] = [];
  for (const command of commands) {
    if (command.type === "M") all.push([]);
    const open = all.at(-1);
    const from = open?.at(-1) ?? { x: 0, y: 0 };
    open?.push(...targets(from, command));
  }
  return all;
};

interface Crossing {
  readonly x: number;
  readonly turn: 1 | -1;
}

const crossingsAt = (
  shapes: ReadonlyArray<ReadonlyArray<Point>>,
  y: number,
): ReadonlyArray<Crossing> => {
  const found: Crossing[] = [];
  for (const shape of shapes) {
    let from = shape.at(-1);
    for (const to of shape) {
      if (from && from.y <= y !== to.y <= y) {
        const { x } = mix(from, to, (y - from.y) / (to.y - from.y));
        found.push({ x, turn: from.y < to.y ? 1 : -1 });
      }
      from = to;
    }
  }
  return found.sort((a, b) => a.x - b.x);
};

/** Blackens every dot whose middle lies inside a path, by the non-zero rule that fonts follow. */
export const fill = (paper: Bitmap, commands: ReadonlyArray<PathCommand>): void => {
  const shapes = outlines(commands);
  const heights = shapes.flatMap((shape) => shape.map(({ y }) => y));
  const last = Math.min(paper.height, Math.ceil(Math.max(0, ...heights)));
  for (let y = Math.max(0, Math.floor(Math.min(paper.height, ...heights))); y < last; y += 1) {
    let turns = 0;
    let began = 0;
    for (const { x, turn } of crossingsAt(shapes, y + 0.5)) {
      if (turns === 0) began = Math.round(x);
      turns += turn;
      if (turns === 0) blacken(paper, { x: began, y, wide: Math.round(x) - began, high: 1 });
    }
  }
};
