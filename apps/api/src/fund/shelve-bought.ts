import { shelveBought as endpoint, NotFound } from "@huzhu/contract";
import { fundBook, goods, journal, movements } from "@huzhu/db";
import { ShelvedAlready } from "@huzhu/domain/purchases";
import { FIRST_PLACE } from "@huzhu/domain/store";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { boughtFor } from "../purchases/bought-for.ts";
import { notAhead } from "./not-ahead.ts";
import { say } from "./say.ts";

/** What a payment bought comes onto the shelf as a purchase, and the book says for which payment. */
export const shelveBought = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor } = call;
  const { payment } = request.params;
  const { good: id, pieces, on } = request.body;
  const ahead = notAhead(on, now);
  if (Result.isFailure(ahead)) return Result.fail(ahead.failure);
  await journal.lock(tx);
  const paid = (await fundBook.fund(tx)).payments.get(payment);
  if (!paid || paid.takenBack) return Result.fail(new NotFound({ what: "payment" }));
  const purchase = await boughtFor(tx, payment);
  if (purchase) return Result.fail(new ShelvedAlready({ number: purchase.number }));
  const [good] = await goods.lock(tx, [id]);
  if (!good) return Result.fail(new NotFound({ what: "good" }));
  const came = { kind: "purchase" as const, note: paid.title, good: good.id, pieces };
  const known = { source: "bought", bestBefore: null, fen: null, split: null } as const;
  const batch = { ...known, from: paid.payees[0].name, place: FIRST_PLACE, line: paid.line };
  const booked = { ...came, eventDate: on, recordedAt: now, came: batch };
  const [place] = await movements.append(tx, [booked], { actor, redemption: null });
  if (place === undefined) throw new Error("A movement has a place in the book of its good.");
  await say(call, { _tag: "GoodsBought", payment, good: good.id, pieces, movement: place });
  return Result.succeed({ payment });
});
