import { type Read, reservations } from "@huzhu/db";
import type { HoldId } from "@huzhu/domain/points";
import { KeepsGoods } from "@huzhu/domain/reservations";
import { Result } from "effect";

/** Whether a hold may be ended by itself: one that keeps points for goods ends with its reservation. */
export const endsAlone = async (
  read: Read,
  hold: HoldId,
): Promise<Result.Result<void, KeepsGoods>> =>
  (await reservations.byId(read, hold)) === null ? Result.void : Result.fail(new KeepsGoods());
