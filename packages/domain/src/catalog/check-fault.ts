import { Schema } from "effect";
import { RiskClass } from "../elders/risk.ts";
import { Fen } from "../money/fen.ts";
import { FaultPath, LimitsReversed, ListedTwice, type Severity } from "../rulebook/check-fault.ts";
import { ServiceCode } from "./ids.ts";

const fault = <
  const Tag extends string,
  const S extends Severity,
  const F extends Schema.Struct.Fields,
>(
  tag: Tag,
  severity: S,
  fields: F,
) => Schema.TaggedStruct(tag, { severity: Schema.tag(severity), path: FaultPath, ...fields });

/** The catalog has no service. */
export const EmptyCatalog = fault("EmptyCatalog", "error", {});
/** Another service has this code already; `first` is its position. */
export const DuplicateService = fault("DuplicateService", "error", {
  code: ServiceCode,
  first: Schema.Int,
});
/** A line of conditions asks for nothing. */
export const EmptyLine = fault("EmptyLine", "error", {});
/** Nobody that young is an elder. */
export const NobodyThatYoung = fault("NobodyThatYoung", "error", {
  most: Schema.Int,
  elder: Schema.Int,
});
/** By risk class, and no class has any times. */
export const NoTimes = fault("NoTimes", "error", {});
/** A reward of neither points nor minutes. */
export const NoReward = fault("NoReward", "error", {});
/** A reward for every unit of a service that has no standard minutes to count units by. */
export const NoMinutes = fault("NoMinutes", "error", {});
/** At some age more is asked than the ceiling allows. */
export const TierAboveCeiling = fault("TierAboveCeiling", "error", {
  age: Schema.Int,
  fen: Schema.Int,
  ceiling: Fen,
});

/** Whoever is entitled may be in this class, for which no times are written. */
export const NoTimesFor = fault("NoTimesFor", "warning", { class: RiskClass });
/** A qualification is asked, and neighbours or kin may give it too. */
export const QualifiedNeighbours = fault("QualifiedNeighbours", "warning", {});
/** Only an institution or people of the trade give it, and they are not rewarded in points. */
export const RewardUnused = fault("RewardUnused", "warning", {});
/** It has a price, and no family pays. */
export const PriceUnused = fault("PriceUnused", "warning", {});

/** What is wrong with a catalog, and where. */
export const CatalogFault = Schema.Union([
  EmptyCatalog,
  DuplicateService,
  EmptyLine,
  NobodyThatYoung,
  LimitsReversed,
  ListedTwice,
  NoTimes,
  NoReward,
  NoMinutes,
  TierAboveCeiling,
  NoTimesFor,
  QualifiedNeighbours,
  RewardUnused,
  PriceUnused,
]);
export type CatalogFault = typeof CatalogFault.Type;
