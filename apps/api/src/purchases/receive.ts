import { receiveGoods as endpoint, NotAPhoto } from "@huzhu/contract";
import { movements, photos, goods as shelf } from "@huzhu/db";
import type { OrderState } from "@huzhu/domain/fund";
import { bare } from "@huzhu/domain/picture";
import {
  type PurchaseOrder,
  type PurchaseSaid,
  type ReceiveRefusal,
  receiveGoods as receive,
} from "@huzhu/domain/purchases";
import { PhotoId } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Array as Arr, Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { withPurchase } from "./with-purchase.ts";

export const receiveGoods = staffCommand(endpoint, (call) => {
  const { tx, request, now, world, actor } = call;
  const { goods, slip, photo: base64 } = request.body;
  const takeIn = async (
    order: PurchaseOrder,
    payment: OrderState,
  ): Promise<Result.Result<PurchaseSaid, ReceiveRefusal | NotAPhoto>> => {
    const papers = base64 !== null || slip.trim() !== "";
    const taken = receive(order, payment, { goods, papers }, now);
    if (Result.isFailure(taken)) return Result.fail(taken.failure);
    const picture = base64 === null ? null : bare(Buffer.from(base64, "base64"));
    if (base64 !== null && picture === null) return Result.fail(new NotAPhoto());
    const photo = picture && PhotoId.make(world.newId());
    if (picture && photo) await photos.insert(tx, { id: photo, ...picture }, now);
    await shelf.lock(
      tx,
      taken.success.map(({ good }) => good),
    );
    const places = await movements.append(tx, taken.success, { actor, redemption: null });
    const batchOf = new Map(taken.success.map(({ good }, nth) => [good, places[nth] ?? null]));
    return Result.succeed({
      ...{ _tag: "Received", purchase: order.id, on: localDate(now), slip: slip.trim(), photo },
      goods: Arr.map(goods, (one) => ({ ...one, movement: batchOf.get(one.good) ?? null })),
    } as const);
  };
  return withPurchase(call, request.params.purchase, takeIn);
});
