import { NotFound } from "@huzhu/contract";
import { journal, transfers, type Write } from "@huzhu/db";
import type { Sale } from "@huzhu/domain/alliance";
import { type Reason, TransferId, undo } from "@huzhu/domain/points";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { lockForUndoing, originalOf } from "../ledger/original.ts";

const KIND: Reason["_tag"] = "ByShop";

/** Gives the points of a sale back; `why` stands in the household's statement. */
export const giveBack = async (
  tx: Write,
  { id }: Pick<Sale, "id">,
  why: string,
  circumstances: Circumstances,
): Promise<Result.Result<void, NotFound>> => {
  const { now, newId, actor, attempt } = circumstances;
  const booked = await transfers.bySubject(tx, KIND, id);
  if (!booked) return Result.fail(new NotFound({ what: "sale" }));
  const original = await originalOf(tx, booked);
  const books = await lockForUndoing(tx, [original], circumstances);
  const reversal = { books, original, id: TransferId.make(newId()), why, replacement: null };
  // The village's store takes back what it got: nothing stands in the way of that but a defect.
  const posting = Result.getOrThrow(undo(reversal, now));
  await journal.append(tx, [{ posting, actor, attempt }]);
  return Result.void;
};
