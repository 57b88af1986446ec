import type { Assigned, Assignment, Open, WhyOpen } from "./assigned.ts";
import type { Candidate, Committed } from "./candidate.ts";
import { cheapestFlow } from "./cheapest-flow.ts";
import { weekProblem } from "./open-spots.ts";
import { outOf } from "./out.ts";
import type { Past } from "./past.ts";
import { costOf, reasonsFor } from "./reasons-for.ts";
import type { Wanted } from "./wanted.ts";

/** What a week, or several weeks, have to settle. */
export interface Week {
  readonly wanted: ReadonlyArray<Wanted>;
  readonly candidates: ReadonlyArray<Candidate>;
  readonly past: Past;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Helpers with what they have been given since. */
const withGiven = (
  candidates: ReadonlyArray<Candidate>,
  assigned: ReadonlyArray<Assigned>,
  minutes: (wanted: string) => number,
): ReadonlyArray<Candidate> => {
  const given = Map.groupBy(assigned, ({ helper }) => helper);
  return candidates.map((one) => {
    const more = (given.get(one.id) ?? []).map(
      ({ slot, wanted }): Committed => ({ ...slot, minutes: minutes(wanted) }),
    );
    return more.length === 0 ? one : { ...one, committed: [...one.committed, ...more] };
  });
};

/** One flow over what is still open. */
const round = ({ wanted, candidates, past }: Week): ReadonlyArray<Assigned> => {
  const problem = weekProblem(wanted, candidates, past);
  const chosen = cheapestFlow(problem);
  return wanted.flatMap((one, at): ReadonlyArray<Assigned> => {
    const spot = problem.demands[at]?.choices[chosen[at] ?? -1]?.spot;
    const found = spot === undefined ? undefined : problem.spots[spot];
    const candidate = found && candidates[found.candidate];
    if (!candidate) return [];
    const reasons = reasonsFor(candidate, one, past);
    const cost = costOf(reasons);
    return [{ wanted: one.id, helper: candidate.id, slot: found.slot, cost, reasons }];
  });
};

const whyOpen = (
  wanted: Wanted,
  before: ReadonlyArray<Candidate>,
  after: ReadonlyArray<Candidate>,
): Open => {
  const why = new Map<WhyOpen["why"], number>();
  before.forEach((candidate, at) => {
    const now = after[at] ?? candidate;
    const out = outOf(candidate, wanted)?._tag ?? (outOf(now, wanted) ? "GivenToOthers" : null);
    if (out !== null) why.set(out, (why.get(out) ?? 0) + 1);
  });
  const counted = [...why].map(([one, helpers]) => ({ why: one, helpers }));
  return { wanted: wanted.id, why: counted.toSorted((a, b) => b.helpers - a.helpers) };
};

/**
 * Who goes to whom in a week: a visit is made rather than not, the pressing ones first, at the least
 * cost, where each further visit of the same helper costs more than the one before. Never beyond the
 * time that somebody declared or the visits that they want, and the same whatever the order of what
 * comes in. Nobody stays without for whom a helper still has room.
 *
 * Where all visits are equally long, no way costs less. Where they differ in length, to find the best
 * way is to pack bins, and it is not looked for. What holds then: no way costs less in which every
 * visit takes as long as the longest that could go to the same part of that helper's day, and later
 * flows only add to the first; and at least one visit is made for every 1 + ⌈longest ÷ shortest⌉ that
 * could be. An open visit fits nowhere, so that in the best way it stands where one of ours fills the
 * week, or where ours and it together are longer than the part of the day.
 */
export const assignWeek = ({ wanted, candidates, past }: Week): Assignment => {
  const minutes = new Map(wanted.map((one) => [one.id, one.minutes]));
  const before = candidates.toSorted(byId);
  const assigned: Array<Assigned> = [];
  let after: ReadonlyArray<Candidate> = before;
  let left: ReadonlyArray<Wanted> = wanted.toSorted(byId);
  for (let found = round({ wanted: left, candidates: after, past }); found.length > 0; ) {
    assigned.push(...found);
    const done = new Set(found.map((one) => one.wanted));
    after = withGiven(after, found, (id) => minutes.get(id) ?? 0);
    left = left.filter(({ id }) => !done.has(id));
    found = left.length === 0 ? [] : round({ wanted: left, candidates: after, past });
  }
  return {
    assigned: assigned.toSorted((a, b) => byId({ id: a.wanted }, { id: b.wanted })),
    open: left.map((one) => whyOpen(one, before, after)),
  };
};
