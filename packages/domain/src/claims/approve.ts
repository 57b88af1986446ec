import { Option, Result } from "effect";
import type { Account } from "../points/account.ts";
import { type ExpiryPolicy, expiryOf } from "../points/expiry.ts";
import type { TransferId } from "../points/ids.ts";
import { add, negate, ZERO } from "../points/points.ts";
import { type PostRefusal, post, type Terms } from "../points/post.ts";
import type { Books, Posting } from "../points/posting.ts";
import type { Entry } from "../points/transfer.ts";
import { assess } from "../rulebook/assess.ts";
import type { AssessRefusal } from "../rulebook/assess-refusal.ts";
import type { Assessment } from "../rulebook/assessment.ts";
import { inForce } from "../rulebook/in-force.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import type { History } from "../rulebook/tally.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import { type OtherStep, otherStep } from "./chain/other-step.ts";
import { stateOn } from "./chain/state-on.ts";
import type { Claim } from "./claim.ts";
import { deedOf } from "./deed-of.ts";
import { NoRulebook } from "./record.ts";

/** The accounts that an approval may move, as they stand in the books; all of one unit. */
interface Sides {
  /** Whose claim it is. */
  readonly holder: Account;
  readonly issuance: Account;
  /** Where points beyond a cap go that a village donates. */
  readonly pool: Account;
}

/** All that an approval needs to know; loaded and locked before the rule is asked. */
export interface ApproveFacts extends Sides {
  readonly claim: Claim;
  readonly versions: ReadonlyArray<Rulebook>;
  /** The sums that the rulebook of the claim's day asks for. */
  readonly history: History;
  readonly transfer: TransferId;
  readonly books: Books;
  /** How long points that are earned can be spent; time does not expire. */
  readonly expiry: ExpiryPolicy;
}

/** What an approval changes. `posting` is null where nothing came of it for anybody. */
export interface Approval {
  readonly claim: Claim;
  readonly assessment: Assessment;
  readonly posting: Posting | null;
}

export type ApproveRefusal = OtherStep | NoRulebook | AssessRefusal | PostRefusal;

/** Whether anything comes of a claim that the journal has to tell. */
export const isPosted = ({ counted, donated, honoured }: Assessment): boolean =>
  counted !== 0 || donated !== 0 || honoured !== 0;

/**
 * What a claim moves: its points to or from its holder, and to the pool what is donated. What was
 * taken from a bucket, and honour alone, is a line of no points, so that it is told and taken back
 * like any other.
 */
const entriesOf = (
  { points, counted, donated, honoured }: Assessment,
  { holder, issuance, pool }: Sides,
): ReadonlyArray<Entry> => {
  const entries = [{ account: issuance.id, amount: negate(add(points, donated)) }];
  if (counted !== 0 || honoured !== 0) entries.push({ account: holder.id, amount: points });
  if (donated !== 0) entries.push({ account: pool.id, amount: donated });
  return entries;
};

/** What comes in as points of the rule's origin; honour counts as earned without being there. */
const termsOf = (
  { rule: code, points, honoured }: Assessment,
  rulebook: Rulebook,
  holder: Account,
  expires: CalendarDate | null,
): Terms => {
  const rule = rulebook.rules.find((one) => one.code === code);
  const origin = rule?.origin ?? "earned";
  const credit = { origin, expires };
  if (honoured === 0) return { credit };
  const earned = origin === "earned" && points > 0 ? points : ZERO;
  return { credit, earned: new Map([[holder.id, add(earned, honoured)]]) };
};

/**
 * 入账: counts a claim that is Ready by the rulebook of its day and moves the points, or says why not.
 * Whose signature was the last that it needed has approved it.
 */
export const approve = (
  facts: ApproveFacts,
  now: Instant,
): Result.Result<Approval, ApproveRefusal> =>
  Result.gen(function* () {
    const { claim, versions, history, holder } = facts;
    const ready = stateOn(claim.state, localDate(now));
    if (ready._tag !== "Ready") return yield* Result.fail(otherStep(ready));
    const { round, signed, notice } = ready;
    const by = signed.at(-1)?.by;
    if (by === undefined) throw new Error("A claim is Ready that nobody signed.");
    const { eventDate } = claim;
    const rulebook = Option.getOrNull(inForce(versions, eventDate));
    if (!rulebook) return yield* Result.fail(new NoRulebook({ eventDate }));

    const assessment = yield* assess(rulebook, deedOf(claim, rulebook), history);
    const { points, counted, rule, ruleTitle, version, steps } = assessment;
    const way = { round, signed, notice, appeal: null };
    const state = { _tag: "Approved", by, at: now, points, counted, version, ...way } as const;
    const decided = { claim: { ...claim, state }, assessment };
    if (!isPosted(assessment)) return { ...decided, posting: null };
    const entries = entriesOf(assessment, facts);
    const reason = { _tag: "ByRule", claim: claim.id, rule, ruleTitle, version, steps } as const;
    const transfer = { id: facts.transfer, entries, eventDate, recordedAt: now, reason };
    const expires = holder.unit === "time" ? null : expiryOf(facts.expiry, eventDate);
    const terms = termsOf(assessment, rulebook, holder, expires);
    return { ...decided, posting: yield* post(facts.books, transfer, terms) };
  });
