import { receiveInKind as endpoint, NotFound } from "@huzhu/contract";
import { fundBook, goods, journal, movements } from "@huzhu/db";
import { GiftId } from "@huzhu/domain/fund";
import { FIRST_PLACE } from "@huzhu/domain/store";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { notAhead } from "./not-ahead.ts";
import { say } from "./say.ts";

/** What was given in things is written down; pieces of a good go on the shelf as a donation. */
export const receiveInKind = staffCommand(endpoint, async (call) => {
  const { tx, request, now, world, actor } = call;
  const gift = { ...request.body.gift, id: GiftId.make(world.newId()) };
  const ahead = notAhead(gift.on, now);
  if (Result.isFailure(ahead)) return Result.fail(ahead.failure);
  await journal.lock(tx);
  const { donors } = await fundBook.fund(tx);
  if (gift.donor !== null && !donors.has(gift.donor)) {
    return Result.fail(new NotFound({ what: "donor" }));
  }
  let place: number | undefined;
  if (gift.good !== null) {
    const [good] = await goods.lock(tx, [gift.good]);
    if (!good) return Result.fail(new NotFound({ what: "good" }));
    const came = { kind: "donation" as const, note: gift.what, good: good.id, pieces: gift.many };
    const from = (gift.donor && donors.get(gift.donor)?.name) ?? "";
    const known = { source: "donor", bestBefore: null, line: null, split: null } as const;
    const fen = Math.round(gift.fen / gift.many);
    const batch = { ...known, from, fen, place: FIRST_PLACE };
    const movement = { ...came, eventDate: gift.on, recordedAt: now, came: batch };
    [place] = await movements.append(tx, [movement], { actor, redemption: null });
  }
  const movement = place === undefined ? {} : { movement: place };
  await say(call, { _tag: "InKindReceived", gift, ...movement });
  return Result.succeed({ gift: gift.id });
});
