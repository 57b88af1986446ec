import { takeBackMoney as endpoint, NotFound } from "@huzhu/contract";
import { fundBook, journal, transfers } from "@huzhu/db";
import { takeBackMoney as takeBack } from "@huzhu/domain/fund";
import { TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { lockForUndoing, originalOf } from "../ledger/original.ts";
import { staffCommand } from "../mount/verb.ts";
import { say } from "./say.ts";

/** 冲正: the money is where it was before, and the book says why. */
export const takeBackMoney = staffCommand(endpoint, async (call) => {
  const { tx, request, now, world, actor, attempt, village } = call;
  const { about, why } = request.body;
  await journal.lock(tx);
  const { gifts, payments } = await fundBook.fund(tx);
  const written = [...gifts.values(), ...payments.values()].find(({ id }) => id === about);
  const booked = written && (await transfers.byId(tx, written.transfer));
  if (!booked) return Result.fail(new NotFound({ what: "gift" }));
  const original = await originalOf(tx, booked);
  const policy = village.settings.points;
  const books = await lockForUndoing(tx, [original], { ...call, newId: world.newId, policy });
  const id = TransferId.make(world.newId());
  const undone = takeBack({ books, original, id, why, replacement: null }, now);
  if (Result.isFailure(undone)) return Result.fail(undone.failure);
  await journal.append(tx, [{ posting: undone.success, actor, attempt }]);
  await say(call, { _tag: "TakenBack", about, transfer: id, why });
  return Result.succeed({});
});
