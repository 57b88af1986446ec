import { Schema } from "effect";
import { VillageId } from "../people/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Hash } from "./hash.ts";
import { type Seal, sealDigest } from "./seal.ts";
import type { Sha256 } from "./sha256.ts";

const Where = { number: Schema.Int };

/** A seal is missing before it, or it stands in the wrong place. */
const NumberBroken = Schema.TaggedStruct("NumberBroken", { ...Where, expected: Schema.Int });
/** It names another seal than the one before it: one of the two was changed. */
const PreviousBroken = Schema.TaggedStruct("PreviousBroken", {
  ...Where,
  expected: Schema.NullOr(Hash),
  found: Schema.NullOr(Hash),
});
/** It is over fewer leaves than the one before it. */
const SizeShrank = Schema.TaggedStruct("SizeShrank", {
  ...Where,
  before: Schema.Int,
  size: Schema.Int,
});
/** It covers an earlier day than the one of its kind before it. */
const DateWentBack = Schema.TaggedStruct("DateWentBack", {
  ...Where,
  before: CalendarDate,
  date: CalendarDate,
});
/** It is another village's than the one before it. */
const VillageChanged = Schema.TaggedStruct("VillageChanged", {
  ...Where,
  before: VillageId,
  village: VillageId,
});

/** Where a chain of seals breaks: at the seal that says `number` about itself. */
export const ChainProblem = Schema.Union([
  NumberBroken,
  PreviousBroken,
  SizeShrank,
  DateWentBack,
  VillageChanged,
]);
export type ChainProblem = typeof ChainProblem.Type;

/**
 * Where the seals of a village, all of them in their order from the first, are no chain. Signatures,
 * and that the log only grew between two roots, are verified apart from this.
 */
export const chainProblems = (
  sha256: Sha256,
  seals: ReadonlyArray<Seal>,
): ReadonlyArray<ChainProblem> => {
  const latest = new Map<Seal["kind"], Seal>();
  return seals.flatMap((seal, at) => {
    const before = seals[at - 1];
    const ofItsKind = latest.get(seal.kind);
    latest.set(seal.kind, seal);
    return [
      ...linkProblems(seal, at + 1, before ? sealDigest(sha256, before) : null),
      ...(before ? orderProblems(seal, before) : []),
      ...(ofItsKind ? dateProblems(seal, ofItsKind) : []),
    ];
  });
};

const linkProblems = (
  { number, previous }: Seal,
  expected: number,
  digest: Hash | null,
): ReadonlyArray<ChainProblem> => [
  ...(number === expected ? [] : [NumberBroken.make({ number, expected })]),
  ...(previous === digest
    ? []
    : [PreviousBroken.make({ number, expected: digest, found: previous })]),
];

const orderProblems = (
  { number, size, village }: Seal,
  before: Seal,
): ReadonlyArray<ChainProblem> => [
  ...(size >= before.size ? [] : [SizeShrank.make({ number, before: before.size, size })]),
  ...(village === before.village
    ? []
    : [VillageChanged.make({ number, before: before.village, village })]),
];

/** A period is closed days after its last one: only seals of one kind follow each other by date. */
const dateProblems = ({ number, date }: Seal, before: Seal): ReadonlyArray<ChainProblem> =>
  date < before.date ? [DateWentBack.make({ number, before: before.date, date })] : [];
