import type { TiedPerson } from "@huzhu/contract";
import type { Tie } from "@huzhu/domain/reciprocity/ties";

export interface Node extends TiedPerson {
  readonly x: number;
  readonly y: number;
  readonly ties: number;
  /** On which side of the dot the name stands. */
  readonly side: "start" | "end";
}

export interface Line {
  readonly key: string;
  readonly path: string;
  readonly width: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyArray<Node>;
  readonly lines: ReadonlyArray<Line>;
}

const WIDTH = 960;
const ROW = 30;
const TOP = 40;
const LEFT = 260;
const RIGHT = WIDTH - LEFT;
const THICKEST = 10;

const sorted = (
  people: ReadonlyArray<TiedPerson>,
  height: (id: string) => number,
): ReadonlyArray<TiedPerson> =>
  people.toSorted((a, b) => height(a.id) - height(b.id) || a.name.localeCompare(b.name, "zh"));

const spread = (count: number, rows: number): ((at: number) => number) => {
  const gap = (rows * ROW) / Math.max(1, count);
  return (at) => TOP + gap * (at + 0.5);
};

/**
 * Helpers on the left, those whom they help on the right, each row near those whom it has to do
 * with, so that few lines cross. Whoever both helps and is helped stands on the left.
 */
export const layOut = (people: ReadonlyArray<TiedPerson>, ties: ReadonlyArray<Tie>): Picture => {
  const left = sorted(
    people.filter(({ helper }) => helper),
    () => 0,
  );
  const right = people.filter(({ helper }) => !helper);
  const rows = Math.max(left.length, right.length, 1);
  const leftY = spread(left.length, rows);
  const places = new Map(left.map(({ id }, at) => [id, leftY(at)]));
  const middle = (id: string): number => {
    const own = ties.filter(({ a, b }) => a === id || b === id);
    const heights = own.map(({ a, b }) => places.get(a === id ? b : a) ?? 0);
    return heights.reduce((sum, y) => sum + y, 0) / Math.max(1, heights.length);
  };
  const byMiddle = sorted(right, middle);
  const rightY = spread(byMiddle.length, rows);
  for (const [at, { id }] of byMiddle.entries()) places.set(id, rightY(at));
  const many = (id: string) => ties.filter(({ a, b }) => a === id || b === id).length;
  const node = (person: TiedPerson): Node => ({
    ...person,
    x: person.helper ? LEFT : RIGHT,
    y: places.get(person.id) ?? TOP,
    ties: many(person.id),
    side: person.helper ? "start" : "end",
  });
  const nodes = [...left, ...byMiddle].map(node);
  const at = new Map(nodes.map((one) => [one.id, one]));
  const lines = ties.flatMap(({ a, b, visits }): ReadonlyArray<Line> => {
    const [from, to] = [at.get(a), at.get(b)];
    if (!from || !to) return [];
    const bend = from.x === to.x ? from.x + (from.x === LEFT ? 1 : -1) * 120 : WIDTH / 2;
    const path = `M ${from.x} ${from.y} C ${bend} ${from.y}, ${bend} ${to.y}, ${to.x} ${to.y}`;
    return [{ key: `${a} ${b}`, path, width: Math.min(THICKEST, 1 + Math.sqrt(visits)) }];
  });
  return { width: WIDTH, height: 2 * TOP + rows * ROW, nodes, lines };
};
