import { Result, Schema } from "effect";
import { Instant } from "../../time/instant.ts";
import { HelperId } from "../helper/ids.ts";
import { NobodyGoes, notBefore, type VisitLater } from "./check-in.ts";
import type { Mark } from "./evidence.ts";
import type { Seen } from "./seen.ts";
import type { Share } from "./share.ts";
import { type OtherVisitStep, otherVisitStep, type Visit } from "./visit.ts";

/** They went before they came. */
export class WentBeforeCame extends Schema.TaggedClass<WentBeforeCame>()("WentBeforeCame", {
  came: Instant,
  went: Instant,
}) {}

/** The minutes are not those of the helpers: each helper has a share, and nobody else. */
export class SharesOfOthers extends Schema.TaggedClass<SharesOfOthers>()("SharesOfOthers", {
  missing: Schema.Array(HelperId),
  strange: Schema.Array(HelperId),
}) {}

/** Somebody is said to have helped for longer than the visit lasted. */
export class LongerThanVisit extends Schema.TaggedClass<LongerThanVisit>()("LongerThanVisit", {
  helper: HelperId,
  minutes: Schema.Int,
  lasted: Schema.Int,
}) {}

export type CheckOutRefusal =
  | OtherVisitStep
  | VisitLater
  | NobodyGoes
  | WentBeforeCame
  | SharesOfOthers
  | LongerThanVisit;

const A_MINUTE = 60_000;

/** Whole minutes between two marks, begun ones counted. */
export const lastedMinutes = (came: Mark, went: Mark): number =>
  Math.ceil((went.at - came.at) / A_MINUTE);

export interface Going {
  readonly went: Mark;
  /** Null where all of the helpers stayed from the beginning to the end. */
  readonly shares: ReadonlyArray<Share> | null;
  readonly seen: Seen;
}

const sharesOf = (
  { helpers }: Visit,
  given: ReadonlyArray<Share> | null,
  lasted: number,
): Result.Result<ReadonlyArray<Share>, SharesOfOthers | LongerThanVisit> => {
  const shares = given ?? helpers.map((helper) => ({ helper, minutes: lasted }));
  const named = shares.map(({ helper }) => helper);
  const missing = helpers.filter((helper) => !named.includes(helper));
  const strange = named.filter((one, at) => !helpers.includes(one) || named.indexOf(one) !== at);
  if (missing.length + strange.length > 0) {
    return Result.fail(new SharesOfOthers({ missing, strange }));
  }
  const long = shares.find(({ minutes }) => minutes > lasted);
  return long ? Result.fail(new LongerThanVisit({ ...long, lasted })) : Result.succeed(shares);
};

const leave = (visit: Visit, came: Mark, going: Going): Result.Result<Visit, CheckOutRefusal> =>
  Result.gen(function* () {
    const { went, seen } = going;
    if (went.at < came.at) {
      return yield* Result.fail(new WentBeforeCame({ came: came.at, went: went.at }));
    }
    const shares = yield* sharesOf(visit, going.shares, lastedMinutes(came, went));
    return { ...visit, state: { _tag: "CheckedOut", came, went, shares, seen } as const };
  });

/** 签退: the helpers go, with what they saw. */
export const checkOut = (visit: Visit, going: Going): Result.Result<Visit, CheckOutRefusal> =>
  visit.state._tag === "CheckedIn"
    ? leave(visit, visit.state.came, going)
    : Result.fail(otherVisitStep(visit));

/** 补记: takes down a visit that was made, from a call or a slip that came back. */
export const noteVisit = (
  visit: Visit,
  came: Mark,
  going: Going,
): Result.Result<Visit, CheckOutRefusal> =>
  Result.gen(function* () {
    const { state } = visit;
    if (state._tag !== "Planned" && state._tag !== "CheckedIn") {
      return yield* Result.fail(otherVisitStep(visit));
    }
    if (visit.helpers.length === 0) return yield* Result.fail(new NobodyGoes());
    yield* notBefore(visit.on, came);
    return yield* leave(visit, came, going);
  });
