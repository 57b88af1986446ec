import { approve, pastOf, procedureOf, record, signCheck, turnDown } from "@huzhu/domain/claims";
import type { HouseholdId } from "@huzhu/domain/people";
import { inForce } from "@huzhu/domain/rulebook";
import { Option, Result } from "effect";
import { awardedTo } from "../awarded.ts";
import { householdAccount, ownAccount } from "../books.ts";
import type { CommandOf } from "../command.ts";
import { lookUp } from "../look-up.ts";
import { fresh, known } from "../unknown.ts";
import type { World } from "../world.ts";
import type { Decision } from "./decision.ts";

export const recording = (world: World, { draft }: CommandOf<"Record">): Decision =>
  Result.gen(function* () {
    yield* fresh(world.claims, draft.id);
    yield* known(world.holders, draft.household);
    return { _tag: "ClaimRecorded", claim: yield* record(world.versions, draft) };
  });

/** Nobody in a simulated village is written down as kin. */
const kin = new Set<HouseholdId>();

/** One signature, with which a claim counts at once, as in a village that decided nothing else. */
export const approving = (world: World, { claim: id, by, at }: CommandOf<"Approve">): Decision =>
  Result.gen(function* () {
    const recorded = yield* known(world.claims, id);
    const staff = yield* known(world.staff, by);
    const rulebook = Option.getOrElse(inForce(world.versions, recorded.eventDate), () => ({}));
    const procedure = procedureOf(rulebook);
    const state = yield* signCheck({ claim: recorded, procedure, kin }, staff, at);
    const claim = { ...recorded, state };
    const issuance = ownAccount(world, "issuance");
    const pool = ownAccount(world, "pool");
    const { id: holder } = yield* householdAccount(world, claim.household);
    const search = { at, since: claim.eventDate };
    const { books, swept, account } = lookUp(world, [holder, issuance.id, pool.id], search);
    const { balance } = account(holder);
    const facts = {
      claim,
      versions: world.versions,
      history: pastOf(awardedTo(world, claim), rulebook, balance),
      transfer: world.newTransfer(),
      books,
      holder: account(holder),
      issuance,
      pool,
      expiry: world.policy.expiry,
    };
    return { _tag: "ClaimApproved", ...(yield* approve(facts, at)), swept };
  });

export const refusing = (world: World, { claim: id, by, why, at }: CommandOf<"Refuse">): Decision =>
  Result.gen(function* () {
    const claim = yield* known(world.claims, id);
    const staff = yield* known(world.staff, by);
    const state = yield* turnDown({ claim, kin }, staff, why, at);
    return { _tag: "ClaimRefused", claim: { ...claim, state } };
  });
