import type { FamilyTree, Kinsman } from "@huzhu/contract";
import type { FamilyTie } from "@huzhu/domain/people/kinship";

export const BOX = { width: 128, height: 54 } as const;
const GAP = { beside: 28, below: 58 } as const;
const GENERATIONS = 3;

/** Somebody's place in the drawing, by the upper left corner. */
export interface Box {
  readonly who: Kinsman;
  readonly x: number;
  readonly y: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyArray<Box>;
  /** Lines between spouses; broken where the marriage has ended. */
  readonly marriages: ReadonlyArray<{
    readonly id: string;
    readonly d: string;
    readonly ended: boolean;
  }>;
  readonly descents: ReadonlyArray<{ readonly id: string; readonly d: string }>;
}

type Ties = ReadonlyArray<FamilyTie>;

/** In which generation everybody is; whoever nothing ties together begins at the same. */
const generationsOf = (people: ReadonlyArray<Kinsman>, ties: Ties): ReadonlyMap<string, number> => {
  const known = new Map<string, number>();
  const visit = (id: string, generation: number): void => {
    if (known.has(id)) return;
    known.set(id, generation);
    for (const { kind, one, other } of ties) {
      const down = kind === "parent" ? 1 : 0;
      if (one === id) visit(other, generation + down);
      if (other === id) visit(one, generation - down);
    }
  };
  for (const { id, member } of people) if (member) visit(id, 0);
  return known;
};

/** The three generations in a row that most of the household's people are in. */
const windowOf = (people: ReadonlyArray<Kinsman>, at: ReadonlyMap<string, number>): number => {
  const first = [...new Set(at.values())].sort((a, b) => a - b);
  const inside = (from: number) =>
    people.filter(({ id, member }) => {
      const generation = at.get(id);
      if (!member || generation === undefined) return false;
      return generation >= from && generation < from + GENERATIONS;
    }).length;
  return first.reduce((best, from) => (inside(from) > inside(best) ? from : best), first[0] ?? 0);
};

/** Spouses stand beside each other, whoever is of the household first. */
const unitsOf = (
  row: ReadonlyArray<Kinsman>,
  ties: Ties,
): ReadonlyArray<ReadonlyArray<Kinsman>> => {
  const units: Array<Array<Kinsman>> = [];
  const placed = new Set<string>();
  const spousesOf = (id: string) =>
    ties.flatMap(({ kind, one, other }) => {
      if (kind !== "spouse") return [];
      if (one === id) return [other];
      return other === id ? [one] : [];
    });
  for (const who of row) {
    if (placed.has(who.id)) continue;
    const unit = [who];
    placed.add(who.id);
    for (let at = 0; at < unit.length; at += 1) {
      for (const id of spousesOf(unit[at]?.id ?? "")) {
        const spouse = row.find((one) => one.id === id);
        if (!spouse || placed.has(spouse.id)) continue;
        placed.add(spouse.id);
        unit.push(spouse);
      }
    }
    units.push(unit);
  }
  return units;
};

/** Places one generation below another, children under their parents as far as there is room. */
const placeRow = (
  units: ReadonlyArray<ReadonlyArray<Kinsman>>,
  y: number,
  above: ReadonlyMap<string, Box>,
  ties: Ties,
): ReadonlyArray<Box> => {
  const parentsMiddle = (unit: ReadonlyArray<Kinsman>): number => {
    const parents = unit.flatMap(({ id }) =>
      ties.flatMap((tie) => {
        const box = tie.kind === "parent" && tie.other === id ? above.get(tie.one) : undefined;
        return box ? [box.x + BOX.width / 2] : [];
      }),
    );
    if (parents.length === 0) return Number.POSITIVE_INFINITY;
    return parents.reduce((sum, x) => sum + x, 0) / parents.length;
  };
  const sorted = units
    .map((unit) => ({ unit, middle: parentsMiddle(unit) }))
    .sort((a, b) => (a.middle === b.middle ? 0 : a.middle - b.middle));
  const boxes: Array<Box> = [];
  let left = 0;
  for (const { unit, middle } of sorted) {
    const width = unit.length * BOX.width + (unit.length - 1) * GAP.beside;
    const wanted = Number.isFinite(middle) ? middle - width / 2 : left;
    let x = Math.max(left, wanted);
    for (const who of unit) {
      boxes.push({ who, x, y });
      x += BOX.width + GAP.beside;
    }
    left = x;
  }
  return boxes;
};

const line = (ax: number, ay: number, bx: number, by: number): string => `M${ax} ${ay}L${bx} ${by}`;

/** A family of three generations at most, drawn so that nobody covers anybody. */
export const layoutOf = ({ people, ties }: Pick<FamilyTree, "people" | "ties">): Drawing => {
  const at = generationsOf(people, ties);
  const from = windowOf(people, at);
  const boxes = new Map<string, Box>();
  for (let generation = 0; generation < GENERATIONS; generation += 1) {
    const row = people.filter(({ id }) => at.get(id) === from + generation);
    const y = generation * (BOX.height + GAP.below);
    for (const box of placeRow(unitsOf(row, ties), y, boxes, ties)) boxes.set(box.who.id, box);
  }
  const shown = ties.flatMap((tie) => {
    const [one, other] = [boxes.get(tie.one), boxes.get(tie.other)];
    return one && other ? [{ tie, one, other }] : [];
  });
  const all = [...boxes.values()];
  const marriages = shown.flatMap(({ tie, one, other }) => {
    if (tie.kind !== "spouse") return [];
    const [a, b] = one.x < other.x ? [one, other] : [other, one];
    const y = a.y + BOX.height / 2;
    return [{ id: tie.id, d: line(a.x + BOX.width, y, b.x, y), ended: tie.ended !== null }];
  });
  const descents = shown.flatMap(({ tie, one, other }) => {
    if (tie.kind !== "parent") return [];
    const [ax, bx] = [one.x + BOX.width / 2, other.x + BOX.width / 2];
    const [top, bottom] = [one.y + BOX.height, other.y];
    const middle = bottom - GAP.below / 2;
    return [{ id: tie.id, d: `M${ax} ${top}V${middle}H${bx}V${bottom}` }];
  });
  return {
    width: Math.max(0, ...all.map(({ x }) => x + BOX.width)),
    height: Math.max(0, ...all.map(({ y }) => y + BOX.height)),
    boxes: all,
    marriages,
    descents,
  };
};
