import { Schema } from "effect";
import type { Allocation, AwardScheme } from "./scheme.ts";

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
  /** Two criteria are called the same, so that no mark could be told from the other's. */
  Schema.TaggedStruct("TitleTwice", { title: Schema.String }),
  /** Points are given and nobody said what one is worth, or something else is and somebody did. */
  Schema.TaggedStruct("PointsUnvalued", {}),
  /** What is given is no whole number of points; in fen. */
  Schema.TaggedStruct("NoWholePoints", { amount: Schema.Int, worth: Schema.Int }),
  /** More than all of it would be set aside. */
  Schema.TaggedStruct("PoolTooLarge", {}),
  /** Money or goods are given and no budget line pays them. */
  Schema.TaggedStruct("NoLine", {}),
  /** Points are given to hamlets, which have no account. */
  Schema.TaggedStruct("HamletHoldsNothing", {}),
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

/** The amounts that everybody's award is one or several of; none where they follow from what was paid. */
const steps = (allocation: Allocation): ReadonlyArray<number> => {
  switch (allocation._tag) {
    case "ByRank":
      return allocation.prizes.map(({ amount }) => amount);
    case "ByTier":
      return allocation.tiers.map(({ amount }) => amount);
    case "Matching":
      return [];
    default:
      return [allocation.payIn];
  }
};

const pointFaults = ({ reward, worth, allocation }: AwardScheme): ReadonlyArray<SchemeFault> => {
  const valued = worth !== undefined && worth > 0 && allocation._tag !== "Matching";
  if (reward !== "points") return worth === undefined ? [] : [{ _tag: "PointsUnvalued" }];
  if (!valued) return [{ _tag: "PointsUnvalued" }];
  const broken = steps(allocation).find((amount) => Math.max(1, amount) % worth !== 0);
  return broken === undefined ? [] : [{ _tag: "NoWholePoints", amount: broken, worth }];
};

/**
 * Everything that is wrong with a scheme. An award is for what was done: a scheme without a deed, or in
 * which judgement outweighs all deeds, is refused here, before anybody votes on it.
 */
export const checkScheme = (scheme: AwardScheme): ReadonlyArray<SchemeFault> => {
  const { criteria, pool, reward, line, who } = scheme;
  const paid = reward === "money" || reward === "goods";
  const counted = criteria.filter((one) => one.kind === "deed");
  const deeds = sum(counted.map(({ most }) => most));
  const judged = sum(criteria.flatMap((one) => (one.kind === "judged" ? [one.most] : [])));
  const twice = counted.find(
    ({ fact }, at) => counted.findIndex((one) => one.fact === fact) !== at,
  );
  const named = criteria.find(
    ({ title }, at) => criteria.findIndex((one) => one.title === title) !== at,
  );
  return [
    ...(counted.length === 0 ? [{ _tag: "NoDeed" as const }] : []),
    ...(counted.length > 0 && judged > deeds
      ? [{ _tag: "JudgementOutweighs" as const, judged, deeds }]
      : []),
    ...(twice ? [{ _tag: "CountedTwice" as const, title: twice.title }] : []),
    ...(named ? [{ _tag: "TitleTwice" as const, title: named.title }] : []),
    ...allocationFaults(scheme, deeds + judged),
    ...pointFaults(scheme),
    ...(pool && pool.share.over > pool.share.under ? [{ _tag: "PoolTooLarge" as const }] : []),
    ...(paid && line === undefined ? [{ _tag: "NoLine" as const }] : []),
    ...(reward === "points" && who === "hamlet" ? [{ _tag: "HamletHoldsNothing" as const }] : []),
  ];
};
