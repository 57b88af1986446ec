import type { DeedLine } from "./deed-line.ts";
import { DeedFact, type Deeds } from "./fact.ts";
import { CandidateId } from "./ids.ts";
import type { Counted } from "./round/score-round.ts";
import type { AwardScheme } from "./scheme.ts";

/** Whose a line is, where households, people or hamlets win; null where nobody of these did it. */
export const candidateOf = (line: DeedLine, who: AwardScheme["who"]): CandidateId | null => {
  const id = { household: line.household, person: line.resident, hamlet: line.hamlet }[who];
  return id === null ? null : CandidateId.make(id);
};

const several = <A>(all: Iterable<A>): number => new Set(all).size;
const total = (all: ReadonlyArray<number>): number =>
  Math.max(
    0,
    all.reduce((sum, one) => sum + one, 0),
  );

/**
 * What lines come to. A visit that two of a family gave is one visit; a deduction takes from points and
 * is nothing that was confirmed; a child who paid several times is one child.
 */
const countOf = (lines: ReadonlyArray<DeedLine>) => {
  const visits = lines.filter((line) => line._tag === "VisitGiven");
  const claims = lines.filter((line) => line._tag === "ClaimConfirmed");
  const paid = lines.filter((line) => line._tag === "ChildPaid");
  const deeds = {
    pointsEarned: total([...visits, ...claims].map(({ points }) => points)),
    visitsGiven: several(visits.map(({ visit }) => visit)),
    minutesGiven: total(visits.map(({ minutes }) => minutes)),
    goodVisits: several(visits.filter(({ good }) => good).map(({ visit }) => visit)),
    claimsConfirmed: several(claims.filter(({ points }) => points > 0).map(({ claim }) => claim)),
    filialSupport: total(paid.map(({ fen }) => fen)),
  } satisfies Required<Deeds>;
  return { deeds, children: several(paid.map(({ child }) => child.trim())) };
};

/** Everybody who did anything, with what it comes to, in the order of their ids. */
export const countDeeds = (
  lines: ReadonlyArray<DeedLine>,
  who: AwardScheme["who"],
): ReadonlyArray<Counted> =>
  [...Map.groupBy(lines, (line) => candidateOf(line, who))]
    .flatMap(([id, own]) => (id === null ? [] : [{ id, ...countOf(own) }]))
    .filter(({ deeds }) => DeedFact.literals.some((fact) => deeds[fact] > 0))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Those who did something that a scheme asks for; nobody else can win by it. */
export const whoMayWin = (
  { criteria }: Pick<AwardScheme, "criteria">,
  counted: ReadonlyArray<Counted>,
): ReadonlyArray<Counted> => {
  const facts = criteria.flatMap((one) => (one.kind === "deed" ? [one.fact] : []));
  return counted.filter(({ deeds }) => facts.some((fact) => (deeds[fact] ?? 0) > 0));
};
