import { settleSale as endpoint, NotFound } from "@huzhu/contract";
import { journal, transfers, type Write } from "@huzhu/db";
import {
  type NoDispute,
  settleSale as rule,
  type Sale,
  type SoldOrDisputed,
} from "@huzhu/domain/alliance";
import type { OwnHousehold } from "@huzhu/domain/claims";
import { type Reason, TransferId, undo } from "@huzhu/domain/points";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { lockForUndoing, originalOf } from "../ledger/original.ts";
import { staffCommand } from "../mount/verb.ts";
import { inBook, say } from "./say.ts";

const KIND: Reason["_tag"] = "ByShop";
const WHY = "联盟店这一笔不成立";

/** Gives the points of a sale back that was not so. */
const giveBack = async (tx: Write, { id }: Sale, circumstances: Circumstances) => {
  const { now, newId, actor, attempt } = circumstances;
  const booked = await transfers.bySubject(tx, KIND, id);
  if (!booked) return Result.fail(new NotFound({ what: "sale" }));
  const original = await originalOf(tx, booked);
  const books = await lockForUndoing(tx, [original], circumstances);
  const reversal = { books, original, id: TransferId.make(newId()), why: WHY, replacement: null };
  // The village's store takes back what it got: nothing stands in the way of that but a defect.
  const posting = Result.getOrThrow(undo(reversal, now));
  await journal.append(tx, [{ posting, actor, attempt }]);
  return Result.void;
};

type SettleRefusal = NoDispute | SoldOrDisputed | OwnHousehold | NotFound;

export const settleSale = staffCommand(endpoint, async (call) => {
  const { tx, request, staff, now, world, village, actor, attempt } = call;
  const { params, body } = request;
  const policy = village.settings.points;
  const circumstances = { now, newId: world.newId, actor, attempt, policy };
  return say<SettleRefusal>(call, params.shop, async ({ sales }) => {
    const kept = inBook(sales, params.sale, "sale");
    if (Result.isFailure(kept)) return Result.fail(kept.failure);
    const settled = rule(kept.success, staff);
    if (Result.isFailure(settled)) return Result.fail(settled.failure);
    const { ruling } = body;
    if (ruling === "void") {
      const back = await giveBack(tx, settled.success, circumstances);
      if (Result.isFailure(back)) return Result.fail(back.failure);
    }
    return Result.succeed({ _tag: "Settled", sale: settled.success.id, ruling } as const);
  });
});
