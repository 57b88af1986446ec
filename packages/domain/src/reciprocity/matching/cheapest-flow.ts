import { makeHeap } from "./heap.ts";

/** One place that a demand could take, and what that costs; whole and not negative. */
export interface Choice {
  readonly spot: number;
  readonly cost: number;
}

/**
 * Demands, each to be given one spot or none; spots with so many places, each belonging to an owner
 * who takes so many in all, and every further one dearer than the one before.
 */
export interface Demand {
  readonly choices: ReadonlyArray<Choice>;
  /** What it costs to leave it without. */
  readonly unmet: number;
}
export interface Spot {
  readonly owner: number;
  readonly places: number;
}
export interface Owner {
  readonly places: number;
  /** What the nth costs on top, from 0; never less than the one before. */
  readonly further: (nth: number) => number;
}

export interface FlowProblem {
  readonly demands: ReadonlyArray<Demand>;
  readonly spots: ReadonlyArray<Spot>;
  readonly owners: ReadonlyArray<Owner>;
}

const NONE = -1;

/** The choices of all demands, one behind the other, with where each demand's begin. */
const flat = (demands: ReadonlyArray<Demand>) => {
  const starts = new Int32Array(demands.length + 1);
  for (const [at, { choices }] of demands.entries()) {
    starts[at + 1] = (starts[at] ?? 0) + choices.length;
  }
  const all = demands.flatMap(({ choices }) => choices);
  const spotAt = Int32Array.from(all, ({ spot }) => spot);
  const costAt = Int32Array.from(all, ({ cost }) => cost);
  return { starts, spotAt, costAt };
};

/**
 * The cheapest flow: for each demand the choice that it takes, or `-1`. Successive shortest paths
 * with potentials (Edmonds and Karp 1972); a search ends at the first node that can take one more.
 * Our own, because what the registries have is not looked after any more, wants every edge as an
 * object of text, and knows neither rising costs nor an order among equals.
 */
export const cheapestFlow = ({ demands, spots, owners }: FlowProblem): ReadonlyArray<number> => {
  const firstSpot = demands.length;
  const firstOwner = firstSpot + spots.length;
  const sink = firstOwner + owners.length;
  const spotsOf = owners.map((): Array<number> => []);
  for (const [spot, { owner }] of spots.entries()) spotsOf[owner]?.push(spot);
  const held = spots.map(() => new Set<number>());
  const load = owners.map(() => 0);
  const chosen = demands.map(() => NONE);
  const potential = new Float64Array(sink + 1);
  const distance = new Float64Array(sink + 1);
  const seen = new Int32Array(sink + 1).fill(NONE);
  const settledBy = new Int32Array(sink + 1).fill(NONE);
  const from = new Int32Array(sink + 1);
  const by = new Int32Array(sink + 1);
  const { starts, spotAt, costAt } = flat(demands);
  const heap = makeHeap();
  let search = 0;

  /** Nothing that is farther than a way which is known already can be on a shorter one. */
  const look = (at: number, to: number, cost: number, choice: number) => {
    if (settledBy[to] === search) return;
    const reach = (distance[at] ?? 0) + cost + (potential[at] ?? 0) - (potential[to] ?? 0);
    if (seen[to] === search && reach >= (distance[to] ?? 0)) return;
    if (seen[sink] === search && reach >= (distance[sink] ?? 0)) return;
    seen[to] = search;
    distance[to] = reach;
    from[to] = at;
    by[to] = choice;
    heap.push(reach, to);
  };

  const fromDemand = (node: number) => {
    const start = starts[node] ?? 0;
    const end = starts[node + 1] ?? 0;
    const own = chosen[node] ?? NONE;
    look(node, sink, demands[node]?.unmet ?? 0, NONE);
    for (let at = start; at < end; at++) {
      if (at - start !== own)
        look(node, firstSpot + (spotAt[at] ?? 0), costAt[at] ?? 0, at - start);
    }
  };

  const fromSpot = (node: number) => {
    const spot = node - firstSpot;
    const { owner, places } = spots[spot] ?? { owner: 0, places: 0 };
    const here = held[spot] ?? new Set();
    if (here.size < places) look(node, firstOwner + owner, 0, NONE);
    for (const demand of here) {
      const cost = demands[demand]?.choices[chosen[demand] ?? NONE]?.cost ?? 0;
      look(node, demand, -cost, NONE);
    }
  };

  const fromOwner = (node: number) => {
    const owner = node - firstOwner;
    const { places, further } = owners[owner] ?? { places: 0, further: () => 0 };
    const has = load[owner] ?? 0;
    if (has < places) look(node, sink, further(has), NONE);
    for (const spot of spotsOf[owner] ?? []) {
      if ((held[spot]?.size ?? 0) > 0) look(node, firstSpot + spot, 0, NONE);
    }
  };

  /** A new demand has no way in, so that its potential may be what makes its own choices cost nothing less. */
  const enter = (demand: number) => {
    let least = (potential[sink] ?? 0) - (demands[demand]?.unmet ?? 0);
    for (let at = starts[demand] ?? 0; at < (starts[demand + 1] ?? 0); at++) {
      least = Math.max(least, (potential[firstSpot + (spotAt[at] ?? 0)] ?? 0) - (costAt[at] ?? 0));
    }
    potential[demand] = least;
    distance[demand] = 0;
    seen[demand] = search;
    heap.clear();
    heap.push(0, demand);
  };

  const settle = (): ReadonlyArray<number> => {
    const settled: Array<number> = [];
    for (let node = heap.pop(); node !== NONE; node = heap.pop()) {
      if (settledBy[node] === search) continue;
      if (seen[sink] === search && heap.distance() >= (distance[sink] ?? 0)) return settled;
      settledBy[node] = search;
      settled.push(node);
      if (node < firstSpot) fromDemand(node);
      else if (node < firstOwner) fromSpot(node);
      else fromOwner(node);
    }
    throw new Error("every demand can stay without a place");
  };

  /** Sends one more along the path that ends at the sink. */
  const augment = (source: number) => {
    for (let node = sink; node !== source; ) {
      const before = from[node] ?? source;
      if (node === sink && before >= firstOwner) {
        load[before - firstOwner] = (load[before - firstOwner] ?? 0) + 1;
      } else if (before < firstSpot) {
        chosen[before] = by[node] ?? NONE;
        if (node !== sink) held[node - firstSpot]?.add(before);
      } else if (node < firstSpot) {
        held[before - firstSpot]?.delete(node);
      }
      node = before;
    }
  };

  demands.forEach((_, demand) => {
    search = demand;
    enter(demand);
    const settled = settle();
    const far = distance[sink] ?? 0;
    for (const node of settled) {
      potential[node] = (potential[node] ?? 0) + (distance[node] ?? 0) - far;
    }
    augment(demand);
  });
  return chosen;
};
