import { journal, transfers, type Write } from "@huzhu/db";
import {
  type HeldUnit,
  type PostRefusal,
  type Reason,
  TransferId,
  undo,
} from "@huzhu/domain/points";
import type { Visit } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { lockForUndoing, originalOf } from "../ledger/original.ts";

const UNITS: ReadonlyArray<HeldUnit> = ["points", "time"];
const KIND: Reason["_tag"] = "ByVisit";

/** Takes back what a visit paid, in points and in time; what was spent since stands in the way. */
export const takeBackPay = async (
  tx: Write,
  { id }: Visit,
  why: string,
  circumstances: Circumstances,
): Promise<Result.Result<void, PostRefusal>> => {
  const { now, newId, actor, attempt } = circumstances;
  for (const unit of UNITS) {
    const booked = await transfers.bySubject(tx, KIND, `${id}/${unit}`);
    if (!booked) continue;
    const original = await originalOf(tx, booked);
    const books = await lockForUndoing(tx, [original], circumstances);
    const reversal = { books, original, id: TransferId.make(newId()), why, replacement: null };
    const undone = undo(reversal, now);
    if (Result.isFailure(undone)) {
      const { failure } = undone;
      if (failure._tag === "AlreadyReversed" || failure._tag === "ReversalOfReversal") {
        throw new Error(`What the visit ${id} paid was taken back before.`);
      }
      return Result.fail(failure);
    }
    await journal.append(tx, [{ posting: undone.success, actor, attempt }]);
  }
  return Result.void;
};
