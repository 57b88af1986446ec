import { Result } from "effect";
import fc from "fast-check";
import type { Staff } from "../../../governance/index.ts";
import type { HouseholdId } from "../../../people/ids.ts";
import { TransferId } from "../../../points/index.ts";
import type { Procedure } from "../../../rulebook/index.ts";
import { Instant } from "../../../time/index.ts";
import {
  approve,
  type Claim,
  type ClaimState,
  decideAppeal,
  decideObjection,
  giveBack,
  type Objection,
  ObjectionId,
  publish,
  Ruling,
  raiseAppeal,
  raiseObjection,
  resubmit,
  reverseApproval,
  signCheck,
  turnDown,
  withdraw,
} from "../../index.ts";
import { facts, litter, rulebook } from "../../testing/approving.ts";
import * as village from "./village.ts";

const { byHousehold, byStaff, chen, li, liu, ofWang, ofZhao, recorder, sun, tang, wang, wu, zhao } =
  village;

/** Who works in the console; the first two have no say in the claim (law I14). */
export const OWN_AND_KIN: ReadonlyArray<Staff> = [ofWang, ofZhao];
const STAFF = [...OWN_AND_KIN, recorder, chen, liu, sun, tang, wu];

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
  "approve",
  "appeal",
  "appeal",
  "decideAppeal",
  "decideAppeal",
  "decideAppeal",
  "reverse",
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
  ruling: fc.constantFrom("dismissed" as const, "dismissed" as const, ...Ruling.literals),
  hours: fc.constantFrom(0, 1, 5, 24, 60),
});

const atOnce = { household: null, objection: 0, ruling: "dismissed", hours: 0 } as const;
/** The shortest way onto the board of whichever procedure; what it does not need is refused. */
const ONTO_THE_BOARD: ReadonlyArray<Command> = [
  ...[chen, liu, sun].map((staff) => ({ ...atOnce, verb: "sign" as const, staff })),
  { ...atOnce, verb: "publish", staff: chen },
];
/** And on from there, so that it counts; no notice is longer. */
const INTO_THE_JOURNAL: ReadonlyArray<Command> = [
  ...ONTO_THE_BOARD,
  { ...atOnce, verb: "approve", staff: chen, hours: 8 * 24 },
];

/** Whatever comes, and often on a claim that is on the board already, or counts. */
export const commands: fc.Arbitrary<ReadonlyArray<Command>> = fc
  .tuple(
    fc.constantFrom([], [], ONTO_THE_BOARD, ONTO_THE_BOARD, INTO_THE_JOURNAL),
    fc.array(anything, { minLength: 10, maxLength: 60 }),
  )
  .map(([straight, tries]) => [...straight, ...tries]);

/** Just recorded by staff, or by the household itself. */
export const recordings: fc.Arbitrary<Claim> = fc
  .constantFrom(byStaff(recorder), byHousehold(wang))
  .map((recordedBy) => ({ ...village.claim(), recordedBy }));

export const procedures: fc.Arbitrary<Procedure> = fc
  .record({
    signatures: fc.constantFrom([1], [2], [1, 1], [1, 2], [1, 1, 1]),
    notice: fc.option(fc.record({ days: fc.integer({ min: 1, max: 3 }), working: fc.boolean() })),
    appeal: fc.constantFrom(undefined, 3, 30),
  })
  .map(({ signatures, notice, appeal }) => ({
    checks: signatures.map((n, at) => ({ title: `第${at + 1}次`, signatures: n })),
    ...(notice && { notice }),
    ...(appeal !== undefined && { appeal }),
  }));

/** One command that was tried: what was before, and what came of it. */
export interface Tried {
  readonly command: Command;
  readonly now: Instant;
  /** The one that was decided about, if any. */
  readonly objection: Objection | null;
  /** `before` as text, from before it was tried. */
  readonly text: string;
  readonly before: Claim;
  readonly after: Claim;
  readonly isRefused: boolean;
}

const chosen = (state: ClaimState, { verb, objection }: Command): Objection | null => {
  if (verb !== "decide" || !("objections" in state)) return null;
  return state.objections[objection % state.objections.length] ?? null;
};

type Next<A> = Result.Result<A, unknown>;
const why = "看过了";
const kin = village.underway().kin;

/** An appeal that is upheld takes the points back in the same unit of work. */
const settle = (
  claim: Claim,
  procedure: Procedure,
  { staff, ruling }: Command,
  transfer: TransferId,
  now: Instant,
): Next<Claim> => {
  const said = { ruling: ruling === "dismissed" ? ruling : ("upheld" as const), why };
  const decided = decideAppeal({ claim, procedure, kin }, staff, said, now);
  return Result.flatMap(decided, (state): Next<Claim> => {
    const settled = { ...claim, state };
    if (said.ruling === "dismissed") return Result.succeed(settled);
    return reverseApproval({ claim: settled, kin, staff, transfer, why }, now);
  });
};

const tryOne = (
  claim: Claim,
  procedure: Procedure,
  command: Command,
  objection: Objection | null,
  at: number,
  now: Instant,
): Next<Claim> => {
  const { verb, staff, household, ruling } = command;
  const underway = { claim, procedure, kin };
  const by = household === null ? byStaff(staff) : byHousehold(household);
  const transfer = TransferId.make(`t-${at}`);
  const on = (next: Next<ClaimState>) => Result.map(next, (state) => ({ ...claim, state }));
  switch (verb) {
    case "sign":
      return on(signCheck(underway, staff, now));
    case "publish":
      return on(publish(underway, new Set(), now));
    case "object":
      return on(raiseObjection(underway, { id: ObjectionId.make(`o-${at}`), by, at: now, why }));
    case "decide": {
      const about = { objection: objection?.id ?? ObjectionId.make("none"), ruling, why };
      const decided = decideObjection(underway, staff, about, now);
      return on(Result.map(decided, ({ state }) => state));
    }
    case "giveBack":
      return on(giveBack(underway, staff, why, now));
    case "resubmit":
      return resubmit([rulebook], claim, { ...claim, note: `第${at}次` }, staff.id, now);
    case "turnDown":
      return on(turnDown(underway, staff, why, now));
    case "withdraw":
      return on(withdraw(underway, by, why, now));
    case "approve":
      return Result.map(approve(facts({ claim, transfer }), now), (approval) => approval.claim);
    case "appeal":
      return on(raiseAppeal({ claim, rule: litter, procedure }, household ?? wang, why, now));
    case "decideAppeal":
      return settle(claim, procedure, command, transfer, now);
    case "reverse":
      return reverseApproval({ claim, kin, staff, transfer, why }, now);
  }
};

/** Tries commands one after the other on a claim that was just recorded. */
export const tryAll = (
  recorded: Claim,
  procedure: Procedure,
  tries: ReadonlyArray<Command>,
  keep: (claim: Claim) => Claim = (claim) => claim,
): ReadonlyArray<Tried> => {
  const tried: Array<Tried> = [];
  let claim = recorded;
  let now = recorded.recordedAt;
  for (const [at, command] of tries.entries()) {
    now = Instant.make(now + command.hours * 60 * 60 * 1000);
    const before = keep(claim);
    const text = JSON.stringify(before);
    const objection = chosen(before.state, command);
    const result = tryOne(before, procedure, command, objection, at, now);
    claim = Result.getOrElse(result, () => before);
    const isRefused = Result.isFailure(result);
    tried.push({ command, now, objection, text, before, after: claim, isRefused });
  }
  return tried;
};
