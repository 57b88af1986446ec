import { correctClaim as endpoint, NotFound, NothingToReverse } from "@huzhu/contract";
import { claims, journal, rulebooks, transfers, type Write } from "@huzhu/db";
import { type Claim, ClaimId, complete, NotApproved, record, standIn } from "@huzhu/domain/claims";
import { TransferId } from "@huzhu/domain/points";
import type { Particulars } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { undoPosting } from "../ledger/undo-posting.ts";
import { staffCommand } from "../mount/verb.ts";
import { claimRowOf } from "./claim-row.ts";
import { postOne } from "./post-one.ts";
import { takeBack } from "./take-back.ts";
import { underwayOf } from "./underway.ts";
import { willBePosted } from "./will-be-posted.ts";

/** The claim as it should have been: what is not corrected is what it was. */
const rightOf = async (
  tx: Write,
  { id: replaces, household, resident, note, recordedBy, particulars: before }: Claim,
  values: Pick<Claim, "id" | "rule" | "quantity" | "eventDate" | "recordedAt">,
  particulars: Particulars = before,
): Promise<Omit<Claim, "state">> => {
  const [known] = await claims.known(tx, [{ household, resident }]);
  const full = known ? complete(particulars, known, values.eventDate) : particulars;
  return { household, resident, note, recordedBy, replaces, particulars: full, ...values };
};

/** 勘误: the wrong claim is taken back and the right one counts in its place, or nothing happens. */
export const correctClaim = staffCommand(
  endpoint,
  async ({ tx, request, now, world, staff, village, attempt, actor }) => {
    const { newId } = world;
    const { why, particulars, ...values } = request.body;
    await journal.lock(tx);
    const versions = await rulebooks.versions(tx);
    const [wrong] = await claims.lock(tx, [request.params.claim]);
    if (!wrong) return Result.fail(new NotFound({ what: "claim" }));
    const { state } = wrong;
    if (state._tag !== "Approved") return Result.fail(new NotApproved({ state: state._tag }));
    const booked = await transfers.bySubject(tx, "ByRule", wrong.id);
    if (!booked) return Result.fail(new NothingToReverse());
    const id = ClaimId.make(newId());
    const draft = await rightOf(tx, wrong, { ...values, id, recordedAt: now }, particulars);
    const right = record(versions, draft);
    if (Result.isFailure(right)) return Result.fail(right.failure);
    const standing = standIn(await underwayOf(tx, wrong, versions), staff, now);
    if (Result.isFailure(standing)) return Result.fail(standing.failure);

    const [reversal, transfer] = [TransferId.make(newId()), TransferId.make(newId())];
    const taken = await takeBack(tx, wrong.id, { staff, reversal, why, now, actor });
    if (Result.isFailure(taken)) return Result.fail(taken.failure);
    const policy = village.settings.points;
    const circumstances = { now, newId, actor, attempt, policy };
    const facts = { versions, undone: booked.lines, circumstances };
    const replacement = (await willBePosted(tx, right.success, facts)) ? transfer : null;
    const undoing = { ...circumstances, reversal, why, replacement };
    const undone = await undoPosting(tx, booked, undoing);
    if (Result.isFailure(undone)) return Result.fail(undone.failure);

    const ready = { ...right.success, state: standing.success };
    await claims.insert(tx, [ready], actor);
    const posting = { ...circumstances, versions };
    const posted = await postOne(tx, ready, ready.state._tag, transfer, posting);
    if (Result.isFailure(posted)) return Result.fail(posted.failure);
    const { approval, holder } = posted.success;
    const rows = await claims.byIds(tx, [wrong.id, id]);
    const rowOf = (claim: ClaimId) => {
      const row = rows.find((each) => each.id === claim);
      if (!row) throw new Error(`The claim ${claim} was not written.`);
      return claimRowOf(row, versions);
    };
    const { points, steps } = approval.assessment;
    return Result.succeed({
      reversed: rowOf(wrong.id),
      reversal,
      corrected: rowOf(id),
      transfer: replacement,
      points,
      steps,
      balance: holder.balance,
    });
  },
);
