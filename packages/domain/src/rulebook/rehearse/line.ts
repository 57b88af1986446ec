/** Two sums that grow with every deed. */
export interface Line {
  deeds: number;
  before: number;
  after: number;
}

export type Lines<Key = string> = Map<Key, Line>;

export const newLine = (): Line => ({ deeds: 0, before: 0, after: 0 });

export const enter = (line: Line, before: number, after: number): void => {
  line.deeds += 1;
  line.before += before;
  line.after += after;
};

/** What a map has for a key, made where there is nothing yet. */
export const kept = <Key, Value>(all: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const there = all.get(key);
  if (there !== undefined) return there;
  const made = make();
  all.set(key, made);
  return made;
};

/** Text in the order of its code units: the same everywhere. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A map's entries in the order of their keys. */
export const inOrder = <Value>(all: Map<string, Value>): ReadonlyArray<readonly [string, Value]> =>
  [...all].sort(([a], [b]) => byText(a, b));
