import { Result } from "effect";
import type { ObjectionId } from "../../claims/chain/objection.ts";
import { isStaff } from "../../claims/party.ts";
import type { Staff } from "../../governance/staff.ts";
import { canonicalJson } from "../../seal/canonical.ts";
import type { Instant } from "../../time/instant.ts";
import { type AllocateRefusal, allocate } from "../allocate.ts";
import type { Candidate } from "../score.ts";
import { whatIf } from "../what-if.ts";
import { type MarksTooHigh, mayStand, type UnknownCriterion } from "./may-stand.ts";
import { type Hanging, hangs } from "./publish-round.ts";
import type { AwardErratum, AwardObjection, Round } from "./round.ts";
import { NothingRighted, NothingToRule, RoundElsewhere, RulesOwnCase } from "./round-refusal.ts";

interface Decision {
  readonly objection: ObjectionId;
  readonly why: string;
  /** The candidate as they should have been; `null` dismisses the objection. */
  readonly righted: Candidate | null;
}

interface By extends Pick<Staff, "id"> {
  /** Whether the objection is about their own household or their kin's. */
  readonly concerned: boolean;
}

type RuleRefusal =
  | RoundElsewhere
  | NothingToRule
  | RulesOwnCase
  | NothingRighted
  | UnknownCriterion
  | MarksTooHigh
  | AllocateRefusal;

const isSame = (one: Candidate, other: Candidate): boolean =>
  canonicalJson(one) === canonicalJson(other);

const righting = (
  round: Round,
  { id }: AwardObjection,
  righted: Candidate,
  now: Instant,
): Result.Result<
  { readonly candidates: Round["candidates"]; readonly erratum: AwardErratum },
  NothingRighted | UnknownCriterion | MarksTooHigh | AllocateRefusal
> =>
  Result.gen(function* () {
    const { scheme, budget } = round;
    const was = round.candidates.find((one) => one.id === righted.id);
    if (was && isSame(was, righted)) return yield* Result.fail(new NothingRighted());
    yield* mayStand(scheme, righted);
    const candidates = round.candidates.map((one) => (one.id === righted.id ? righted : one));
    const before = yield* allocate(scheme, round.candidates, budget);
    const after = yield* allocate(scheme, candidates, budget);
    return { candidates, erratum: { objection: id, at: now, changes: whatIf(before, after) } };
  });

/**
 * Decides an objection: dismissed, or upheld by putting a candidate's facts right. What changes then is
 * an erratum beside the published result, and everything hangs for its days anew. Decided by somebody
 * who neither took it down nor is concerned by it (law I14).
 */
export const ruleOnObjection = (
  round: Round,
  { objection: id, why, righted }: Decision,
  by: By,
  hanging: Hanging,
  now: Instant,
): Result.Result<Round, RuleRefusal> =>
  Result.gen(function* () {
    const { state } = round;
    if (state._tag !== "OnNotice") {
      return yield* Result.fail(new RoundElsewhere({ state: state._tag }));
    }
    const found = state.objections.find((one) => one.id === id && one.ruling === null);
    if (!found || (righted && righted.id !== found.candidate)) {
      return yield* Result.fail(new NothingToRule({ objection: id }));
    }
    if (by.concerned || isStaff(found.by, by.id)) return yield* Result.fail(new RulesOwnCase());
    const ruled = { ...found, ruling: { by: by.id, at: now, why, righted } };
    const objections = state.objections.map((one) => (one === found ? ruled : one));
    if (righted === null) return { ...round, state: { ...state, objections } };
    const { candidates, erratum } = yield* righting(round, found, righted, now);
    const errata = [...state.errata, erratum];
    const notice = hangs(hanging, now);
    return { ...round, candidates, state: { ...state, objections, errata, notice } };
  });
