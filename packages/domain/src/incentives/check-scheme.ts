import { Schema } from "effect";
import type { AwardScheme } from "./scheme.ts";

/** What keeps a scheme from being put to the vote. */
export const SchemeFault = Schema.Union([
  /** Nothing that was done is asked for: that would be a hand-out, and no award. */
  Schema.TaggedStruct("NoDeed", {}),
  /** Judgement can bring more marks than all deeds together. */
  Schema.TaggedStruct("JudgementOutweighs", { judged: Schema.Int, deeds: Schema.Int }),
  /** Two criteria count the same fact. */
  Schema.TaggedStruct("CountedTwice", { title: Schema.String }),
  /** A prize ends before it begins, or two prizes have the same place. */
  Schema.TaggedStruct("PlaceTwice", { place: Schema.Int }),
  /** Two tiers begin at the same marks, or a higher one brings less. */
  Schema.TaggedStruct("TiersOutOfOrder", { title: Schema.String }),
  /** More marks are asked for than anybody can have. */
  Schema.TaggedStruct("OutOfReach", { least: Schema.Int, most: Schema.Int }),
]);
export type SchemeFault = typeof SchemeFault.Type;

const sum = (all: ReadonlyArray<number>): number => all.reduce((total, one) => total + one, 0);

const allocationFaults = (
  { allocation }: AwardScheme,
  most: number,
): ReadonlyArray<SchemeFault> => {
  if (allocation._tag === "ByRank") {
    const places = new Set<number>();
    for (const { from, to } of allocation.prizes) {
      if (to < from) return [{ _tag: "PlaceTwice", place: from }];
      for (let place = from; place <= to; place += 1) {
        if (places.has(place)) return [{ _tag: "PlaceTwice", place }];
        places.add(place);
      }
    }
  }
  if (allocation._tag === "ByTier") {
    const tiers = allocation.tiers.toSorted((a, b) => a.least - b.least);
    const wrong = tiers.find(
      (tier, at) =>
        at > 0 &&
        (tier.least === tiers[at - 1]?.least || tier.amount < (tiers[at - 1]?.amount ?? 0)),
    );
    if (wrong) return [{ _tag: "TiersOutOfOrder", title: wrong.title }];
    const [lowest] = tiers;
    if (lowest && lowest.least > most) return [{ _tag: "OutOfReach", least: lowest.least, most }];
  }
  return [];
};

/**
 * Everything that is wrong with a scheme. An award is for what was done: a scheme without a deed, or in
 * which judgement outweighs all deeds, is refused here, before anybody votes on it.
 */
export const checkScheme = (scheme: AwardScheme): ReadonlyArray<SchemeFault> => {
  const { criteria } = scheme;
  const counted = criteria.filter((one) => one.kind === "deed");
  const deeds = sum(counted.map(({ most }) => most));
  const judged = sum(criteria.flatMap((one) => (one.kind === "judged" ? [one.most] : [])));
  const twice = counted.find(
    ({ fact }, at) => counted.findIndex((one) => one.fact === fact) !== at,
  );
  return [
    ...(counted.length === 0 ? [{ _tag: "NoDeed" as const }] : []),
    ...(counted.length > 0 && judged > deeds
      ? [{ _tag: "JudgementOutweighs" as const, judged, deeds }]
      : []),
    ...(twice ? [{ _tag: "CountedTwice" as const, title: twice.title }] : []),
    ...allocationFaults(scheme, deeds + judged),
  ];
};
