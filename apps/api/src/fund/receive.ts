import { receiveGift as endpoint } from "@huzhu/contract";
import { journal } from "@huzhu/db";
import { GiftId } from "@huzhu/domain/fund";
import { TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { notAhead } from "./not-ahead.ts";
import { receiveGift } from "./receive-gift.ts";

export const receive = staffCommand(endpoint, async (call) => {
  const { tx, request, now, world } = call;
  const gift = { ...request.body.gift, id: GiftId.make(world.newId()) };
  const ahead = notAhead(gift.on, now);
  if (Result.isFailure(ahead)) return Result.fail(ahead.failure);
  await journal.lock(tx);
  const received = await receiveGift(tx, gift, {
    ...call,
    transfer: TransferId.make(world.newId()),
  });
  return Result.map(received, () => ({ gift: gift.id }));
});
