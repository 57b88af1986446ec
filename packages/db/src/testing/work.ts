import {
  type Approval,
  type ApproveRefusal,
  approve,
  type Claim,
  ClaimId,
  procedureOf,
  type SignCheckRefusal,
  signCheck,
  startChecks,
} from "@huzhu/domain/claims";
import type { CardId, HouseholdId } from "@huzhu/domain/people";
import { TransferId } from "@huzhu/domain/points";
import { inForce, Quantity } from "@huzhu/domain/rulebook";
import { ANY_HOME, RedemptionId, redeem } from "@huzhu/domain/store";
import type { Instant } from "@huzhu/domain/time";
import { Option, Result } from "effect";
import type { Actor } from "../nouns/actor.ts";
import * as accounts from "../repositories/accounts.ts";
import * as books from "../repositories/books.ts";
import * as claims from "../repositories/claims.ts";
import * as goods from "../repositories/goods.ts";
import * as journal from "../repositories/journal.ts";
import * as movements from "../repositories/movements.ts";
import * as redemptions from "../repositories/redemptions.ts";
import * as rulebooks from "../repositories/rulebooks.ts";
import type { Write } from "../unit.ts";
import { ACTOR, ADMIN, CADRE, NOW, PRICE, RICE, SWEEPING, TODAY, WORKING } from "./village.ts";

export class NoAccount extends Error {}

/** One full redemption of rice: facts locked, rule asked, everything written. */
export const takeRice = async (
  tx: Write,
  id: string,
  household: HouseholdId,
  {
    pieces = 1,
    now = NOW,
    actor = ACTOR,
    card = null,
  }: {
    readonly pieces?: number;
    readonly now?: Instant;
    readonly actor?: Actor;
    readonly card?: CardId | null;
  } = {},
) => {
  const sides = await books.lockSides(tx, household, "store", { most: pieces * PRICE });
  if (!sides) throw new NoAccount();
  const { holder, own: store } = sides;
  const facts = {
    id: RedemptionId.make(id),
    transfer: TransferId.make(`t-${id}`),
    books: sides.books,
    holder,
    store,
    goods: await goods.lock(tx, [RICE]),
    home: ANY_HOME,
    matching: null,
  };
  const result = redeem(facts, [{ good: RICE, pieces, shownPrice: PRICE }], now);
  if (Result.isFailure(result)) return Result.fail(result.failure);
  const redemption = result.success;
  const { posting } = redemption;
  await journal.append(tx, [{ posting, actor, attempt: null }]);
  await redemptions.insert(tx, redemption, { household, resident: null, actor, card });
  await movements.append(tx, redemption.movements, { actor, redemption: redemption.id });
  return Result.succeed(redemption);
};

/** A claim that waits: somebody swept the lane, unless it says otherwise. */
export const claimOf = (
  id: string,
  household: HouseholdId,
  deed: Partial<Pick<Claim, "rule" | "resident" | "quantity" | "particulars" | "eventDate">> = {},
): Claim => ({
  id: ClaimId.make(id),
  household,
  resident: null,
  rule: SWEEPING,
  quantity: Quantity.make(1),
  particulars: {},
  eventDate: TODAY,
  note: "",
  recordedBy: { _tag: "ByStaff", staff: CADRE.id },
  recordedAt: NOW,
  state: startChecks(NOW),
  ...deed,
});

/** One full approval by its one check: facts locked, rule asked, everything written. */
export const approveOne = async (
  tx: Write,
  id: ClaimId,
  now: Instant = NOW,
): Promise<Result.Result<Approval, ApproveRefusal | SignCheckRefusal>> => {
  const versions = await rulebooks.versions(tx);
  const [claim] = await claims.lock(tx, [id]);
  if (!claim) throw new NoAccount();
  const held = await accounts.ofHousehold(tx, claim.household);
  if (!held) throw new NoAccount();
  const { books: open, holder, own } = await books.lockBeside(tx, held, ["issuance", "pool"]);
  const { eventDate } = claim;
  const rulebook = Option.getOrThrow(inForce(versions, eventDate));
  const underway = { claim, procedure: procedureOf(rulebook), kin: new Set<HouseholdId>() };
  const signed = signCheck(underway, ADMIN, now);
  if (Result.isFailure(signed)) return Result.fail(signed.failure);
  const facts = {
    claim: { ...claim, state: signed.success },
    versions,
    history: await claims.history(tx, claim, rulebook, holder.balance),
    transfer: TransferId.make(`t-${id}`),
    books: open,
    holder,
    issuance: own("issuance"),
    pool: own("pool"),
    expiry: { kind: "never" } as const,
  };
  const result = approve(facts, now);
  if (Result.isFailure(result)) return Result.fail(result.failure);
  const { claim: after, posting } = result.success;
  const move = { claim: after, from: claim.state._tag, what: "approved" as const };
  await claims.advance(tx, [move], { at: now, actor: ACTOR });
  if (posting) await journal.append(tx, [{ posting, actor: ACTOR, attempt: null }]);
  return Result.succeed(result.success);
};

/** Gives a household so many points by one approved claim. */
export const earn = async (tx: Write, household: HouseholdId, points: number) => {
  const quantity = Quantity.make(points);
  const claim = claimOf(`earned-${household}`, household, { rule: WORKING, quantity });
  await claims.insert(tx, [claim], ACTOR);
  return approveOne(tx, claim.id);
};
