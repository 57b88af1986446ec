import { releaseReservation as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { freeReservation } from "./free.ts";
import { lockReservation, seeReservation } from "./with-reservation.ts";

export const releaseReservation = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor } = call;
  const found = await lockReservation(tx, request.params.reservation);
  if (Result.isFailure(found)) return Result.fail(found.failure);
  const { kept } = found.success;
  const { because } = request.body;
  const freed = await freeReservation(tx, kept, { because, actor, now });
  if (Result.isFailure(freed)) return Result.fail(freed.failure);
  return Result.succeed(await seeReservation(call, kept));
});
