import { Result } from "effect";
import fc from "fast-check";
import type { Staff } from "../../../governance/index.ts";
import type { HouseholdId } from "../../../people/ids.ts";
import type { Procedure } from "../../../rulebook/index.ts";
import { Instant } from "../../../time/index.ts";
import {
  decideObjection,
  giveBack,
  markPosted,
  type Objection,
  ObjectionId,
  type Progress,
  publish,
  Ruling,
  raiseObjection,
  resubmit,
  signCheck,
  startChecks,
  turnDown,
  withdraw,
} from "../index.ts";
import * as village from "./village.ts";

const { chen, li, liu, ofWang, ofZhao, recorder, sun, tang, underway, wang, wu, zhao } = village;

/** Who works in the console; the first three have no say in the claim (law I14). */
export const OWN_AND_KIN: ReadonlyArray<Staff> = [recorder, ofWang, ofZhao];
const STAFF = [...OWN_AND_KIN, chen, liu, sun, tang, wu];

const VERBS = [
  "sign",
  "sign",
  "sign",
  "sign",
  "publish",
  "object",
  "object",
  "object",
  "decide",
  "decide",
  "decide",
  "giveBack",
  "resubmit",
  "turnDown",
  "withdraw",
  "post",
] as const;

/** Somebody tries something, so many hours after whatever was tried before. */
export interface Command {
  readonly verb: (typeof VERBS)[number];
  readonly staff: Staff;
  /** Where they come with a card, not to the console. */
  readonly household: HouseholdId | null;
  /** Which of the objections that there are. */
  readonly objection: number;
  readonly ruling: Ruling;
  readonly hours: number;
}

const anything = fc.record({
  verb: fc.constantFrom(...VERBS),
  staff: fc.constantFrom(...STAFF),
  household: fc.constantFrom(null, null, wang, zhao, li),
  objection: fc.nat({ max: 3 }),
  ruling: fc.constantFrom("dismissed" as const, ...Ruling.literals),
  hours: fc.constantFrom(0, 1, 5, 24, 60),
});

const atOnce = { household: null, objection: 0, ruling: "dismissed", hours: 0 } as const;
/** The shortest way onto the board of whichever procedure; what it does not need is refused. */
const STRAIGHT: ReadonlyArray<Command> = [
  ...[chen, liu, sun].map((staff) => ({ ...atOnce, verb: "sign" as const, staff })),
  { ...atOnce, verb: "publish", staff: chen },
];

/** Whatever comes, and half of the time on a claim that is on the board already. */
export const commands: fc.Arbitrary<ReadonlyArray<Command>> = fc
  .tuple(fc.boolean(), fc.array(anything, { minLength: 10, maxLength: 60 }))
  .map(([isStraight, tries]) => (isStraight ? [...STRAIGHT, ...tries] : tries));

export const procedures: fc.Arbitrary<Procedure> = fc
  .record({
    signatures: fc.constantFrom([1], [2], [1, 1], [1, 2], [1, 1, 1]),
    notice: fc.option(fc.record({ days: fc.integer({ min: 1, max: 3 }), working: fc.boolean() })),
  })
  .map(({ signatures, notice }) => ({
    checks: signatures.map((n, at) => ({ title: `第${at + 1}次`, signatures: n })),
    ...(notice && { notice }),
  }));

/** One command that was tried: what was before, and what came of it. */
export interface Tried {
  readonly command: Command;
  readonly now: Instant;
  /** The one that was decided about, if any. */
  readonly objection: Objection | null;
  /** `before` as text, from before it was tried. */
  readonly text: string;
  readonly before: Progress;
  readonly after: Progress;
  readonly isRefused: boolean;
}

const chosen = (progress: Progress, { verb, objection }: Command): Objection | null => {
  if (verb !== "decide" || !("objections" in progress)) return null;
  return progress.objections[objection % progress.objections.length] ?? null;
};

const tryOne = (
  progress: Progress,
  procedure: Procedure,
  { verb, staff, household, ruling }: Command,
  objection: Objection | null,
  at: number,
  now: Instant,
): Result.Result<Progress, unknown> => {
  const claim = underway(progress, procedure);
  const why = "看过了";
  const by =
    household === null
      ? ({ _tag: "ByStaff", staff: staff.id } as const)
      : ({ _tag: "ByHousehold", household } as const);
  switch (verb) {
    case "sign":
      return signCheck(claim, staff, now);
    case "publish":
      return publish(claim, new Set(), now);
    case "object":
      return raiseObjection(claim, { id: ObjectionId.make(`o-${at}`), by, at: now, why });
    case "decide":
      return Result.map(
        decideObjection(
          claim,
          staff,
          { objection: objection?.id ?? ObjectionId.make("none"), ruling, why },
          now,
        ),
        (decided) => decided.progress,
      );
    case "giveBack":
      return giveBack(claim, staff, why, now);
    case "resubmit":
      return resubmit(claim, staff.id, now);
    case "turnDown":
      return turnDown(claim, staff, why, now);
    case "withdraw":
      return withdraw(claim, by, why, now);
    case "post":
      return markPosted(claim, now);
  }
};

/** Tries commands one after the other on a claim that was just recorded. */
export const tryAll = (
  procedure: Procedure,
  tries: ReadonlyArray<Command>,
  keep: (progress: Progress) => Progress = (progress) => progress,
): ReadonlyArray<Tried> => {
  const tried: Array<Tried> = [];
  let progress: Progress = startChecks(village.recorded);
  let now = village.recorded;
  for (const [at, command] of tries.entries()) {
    now = Instant.make(now + command.hours * 60 * 60 * 1000);
    const before = keep(progress);
    const text = JSON.stringify(before);
    const objection = chosen(before, command);
    const result = tryOne(before, procedure, command, objection, at, now);
    progress = Result.getOrElse(result, () => before);
    const isRefused = Result.isFailure(result);
    tried.push({ command, now, objection, text, before, after: progress, isRefused });
  }
  return tried;
};
