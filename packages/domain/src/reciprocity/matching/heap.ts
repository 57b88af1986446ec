/** Nodes by their distance, the nearest on top and among equals the one with the higher number. */
export interface Heap {
  readonly push: (distance: number, node: number) => void;
  /** The nearest node, or `-1` where there is none. */
  readonly pop: () => number;
  /** The distance with which the last node came out. */
  readonly distance: () => number;
  readonly clear: () => void;
}

/** A binary heap; a node may stand in it more than once. */
export const makeHeap = (): Heap => {
  const distances: Array<number> = [];
  const nodes: Array<number> = [];
  let last = 0;
  const at = (place: number): number => distances[place] ?? Number.POSITIVE_INFINITY;
  const less = (a: number, b: number): boolean =>
    at(a) < at(b) || (at(a) === at(b) && (nodes[a] ?? 0) > (nodes[b] ?? 0));
  const swap = (a: number, b: number) => {
    const [distance, node] = [at(a), nodes[a] ?? 0];
    distances[a] = at(b);
    nodes[a] = nodes[b] ?? 0;
    distances[b] = distance;
    nodes[b] = node;
  };
  const sift = () => {
    for (let place = 0; ; ) {
      const left = 2 * place + 1;
      if (left >= nodes.length) return;
      const child = left + 1 < nodes.length && less(left + 1, left) ? left + 1 : left;
      if (!less(child, place)) return;
      swap(child, place);
      place = child;
    }
  };
  return {
    push(distance, node) {
      let place = distances.push(distance) - 1;
      nodes.push(node);
      while (place > 0 && less(place, (place - 1) >> 1)) {
        swap(place, (place - 1) >> 1);
        place = (place - 1) >> 1;
      }
    },
    pop() {
      if (nodes.length === 0) return -1;
      swap(0, nodes.length - 1);
      last = distances.pop() ?? 0;
      const node = nodes.pop() ?? -1;
      sift();
      return node;
    },
    distance: () => last,
    clear() {
      distances.length = 0;
      nodes.length = 0;
    },
  };
};
