/** Which of the lines of what: an account's third entry, a good's first movement. */
export type Line = readonly [owner: string, sequence: number];

interface Lined {
  readonly lines: ReadonlyArray<Line>;
}

const nameOf = ([owner, sequence]: Line): string => `${owner}/${sequence}`;

/**
 * Rows in the order in which they come, but none before one that it follows: whoever comes too early
 * waits. Rows whose lines go round in a circle cannot be, and stand at the end.
 */
export const inLines = <Row extends Lined>(rows: ReadonlyArray<Row>): ReadonlyArray<Row> => {
  const known = new Set(rows.flatMap(({ lines }) => lines.map(nameOf)));
  const placed = new Set<string>();
  const waiting = new Map<string, Array<Row>>();
  const ordered: Array<Row> = [];
  const missing = ({ lines }: Row): string | undefined =>
    lines
      .map(([owner, sequence]) => nameOf([owner, sequence - 1]))
      .find((before) => known.has(before) && !placed.has(before));
  const next = [...rows].reverse();
  for (let row = next.pop(); row; row = next.pop()) {
    const before = missing(row);
    if (before !== undefined) {
      waiting.set(before, [...(waiting.get(before) ?? []), row]);
      continue;
    }
    ordered.push(row);
    for (const name of row.lines.map(nameOf)) {
      placed.add(name);
      next.push(...(waiting.get(name) ?? []).reverse());
      waiting.delete(name);
    }
  }
  return [...ordered, ...[...waiting.values()].flat()];
};
